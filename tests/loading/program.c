/* Loads a library, as plug-ins are loaded. */
#include <dlfcn.h>
#include <stdio.h>

int main(int count, char **words)
{
    if (count == 2 && !dlopen(words[1], RTLD_NOW))
        fprintf(stderr, "%s\n", dlerror());
    return 1;
}
