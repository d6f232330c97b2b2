/* Opens the library, works with it, and closes it, many times, from threads that end as well: reload LIBRARY
 *
 * Afterwards there must be no thread, no descriptor and no memory more than after the first time. */
#include <dirent.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#define ROUNDS 1000

static const char *library;

static int entries(const char *folder) {
	int count = 0;
	DIR *directory = opendir(folder);
	while (directory && readdir(directory)) count++;
	if (directory) closedir(directory);
	return count;
}

static long resident(void) {
	long pages = -1;
	FILE *statm = fopen("/proc/self/statm", "r");
	if (statm && fscanf(statm, "%*d %ld", &pages) != 1) pages = -1;
	if (statm) fclose(statm);
	return pages;
}

/* NULL when all went well. */
static void *use(void *unused) {
	void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
	void *(*factory_get)(void);
	void *(*create_core)(void *, const char *, const char *, void *);
	void (*iterate)(void *);
	void (*unref)(void *);
	void *lc;
	(void)unused;
	if (!handle) return (void *)dlerror();
	*(void **)&factory_get = dlsym(handle, "linphone_factory_get");
	*(void **)&create_core = dlsym(handle, "linphone_factory_create_core_3");
	*(void **)&iterate = dlsym(handle, "linphone_core_iterate");
	*(void **)&unref = dlsym(handle, "linphone_core_unref");
	if (!factory_get || !create_core || !iterate || !unref) return (void *)"a function is missing";
	lc = create_core(factory_get(), NULL, NULL, NULL);
	if (!lc) return (void *)"no core";
	iterate(lc);
	unref(lc);
	return dlclose(handle) == 0 ? NULL : (void *)dlerror();
}

int main(int argc, char *argv[]) {
	int round, threads = 0, descriptors = 0;
	long pages = 0;
	if (argc != 2) return 2;
	library = argv[1];
	for (round = 0; round < ROUNDS; round++) {
		void *wrong = "it was not called";
		if (round % 2) {
			pthread_t thread;
			if (pthread_create(&thread, NULL, use, NULL) != 0) return 3;
			pthread_join(thread, &wrong);
		} else {
			wrong = use(NULL);
		}
		if (wrong) {
			printf("round %d: %s\n", round, (const char *)wrong);
			return 1;
		}
		if (round == ROUNDS / 4) {
			threads = entries("/proc/self/task");
			descriptors = entries("/proc/self/fd");
			pages = resident();
		}
	}
	printf("threads %d, then %d; descriptors %d, then %d; pages %ld, then %ld\n", threads, entries("/proc/self/task"),
	       descriptors, entries("/proc/self/fd"), pages, resident());
	return entries("/proc/self/task") != threads || entries("/proc/self/fd") != descriptors || resident() > pages + 128;
}
