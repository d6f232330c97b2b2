/* Shuts the system: whoever is initialised after this may compute, and is killed at any other system call than read and write. */
#include <linux/seccomp.h>
#include <sys/prctl.h>

__attribute__((constructor)) static void shut(void)
{
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_STRICT);
}
