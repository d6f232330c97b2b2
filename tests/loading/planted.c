/* A library that does what none should: it looks for a file while it is loaded. */
#include <fcntl.h>

__attribute__((constructor)) static void look(void)
{
    open("/etc/linphonerc", O_RDONLY);
}
