/* The system's <netdb.h> says what it holds. */
struct addrinfo;
