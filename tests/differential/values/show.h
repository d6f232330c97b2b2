/* What the programs of this folder share: they call every function of a family of headers and print what it returns.
 *
 * SHOW(call) prints the call and its value by its type, DO(call) a call without a value; the PAIR macros set odd values
 * and print what the getter makes of each. The names of all functions stand in the output, so that it also tells what
 * is covered. Addresses of objects are not shown, only whether there is one. Like client.c, the programs need no other
 * library than liblinphone. */
#ifndef SHOW_H
#define SHOW_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <linphone/api/c-account-cbs.h>
#include <linphone/api/c-account-params.h>
#include <linphone/api/c-account.h>
#include <linphone/api/c-dial-plan.h>
#include <linphone/api/c-digest-authentication-policy.h>
#include <linphone/api/c-push-notification-config.h>
#include <linphone/core.h>
#include <linphone/core_utils.h>
#include <linphone/dictionary.h>
#include <linphone/error_info.h>
#include <linphone/factory.h>
#include <linphone/headers.h>
#include <linphone/logging.h>
#include <linphone/lpconfig.h>
#include <linphone/nat_policy.h>
#include <linphone/wrapper_utils.h>

static inline void print_text(const char *text) {
	if (!text) {
		printf("NULL");
		return;
	}
	putchar('"');
	for (; *text; text++) {
		if (*text == '\n') printf("\\n");
		else if (*text == '\t') printf("\\t");
		else putchar(*text);
	}
	putchar('"');
}

/* Objects and lists are not given back, as it differs by function whose they are. They stay in reach, so that only what the
 * library itself forgot is a leak. */
static inline void keep(const void *value) {
	static const void *kept[4096];
	static size_t count;
	kept[count++ % (sizeof kept / sizeof *kept)] = value;
}

static inline void show_text(const char *call, const char *value) {
	printf("%s = ", call);
	print_text(value);
	putchar('\n');
}

static inline void show_owned(const char *call, char *value) {
	show_text(call, value);
	free(value);
}

static inline void show_number(const char *call, long long value) {
	printf("%s = %lld\n", call, value);
}

static inline void show_fraction(const char *call, double value) {
	printf("%s = %f\n", call, value);
}

static inline void show_pointer(const char *call, const void *value) {
	printf("%s = %s\n", call, value ? "an object" : "NULL");
	keep(value);
}

static inline void show_address(const char *call, const LinphoneAddress *value) {
	char *text = value ? linphone_address_as_string(value) : NULL;
	show_text(call, text);
	free(text);
}

/* The call stands twice, but what _Generic chooses by is not evaluated. */
#define SHOW(call) \
	_Generic((call), char *: show_owned, const char *: show_text, bool_t: show_number, int: show_number, \
	         unsigned: show_number, long: show_number, unsigned long: show_number, unsigned short: show_number, \
	         float: show_fraction, double: show_fraction, LinphoneAddress *: show_address, \
	         const LinphoneAddress *: show_address, default: show_pointer)(#call, (call))

#define DO(call) \
	do { \
		printf("%s\n", #call); \
		call; \
	} while (0)

/* Is it this very object? */
#define SAME(call, object) printf("%s is %s: %d\n", #call, #object, (const void *)(call) == (const void *)(object))

static inline void show_texts(const char *call, const bctbx_list_t *list) {
	printf("%s =%s", call, list ? "" : " NULL");
	keep(list);
	for (; list; list = list->next) {
		putchar(' ');
		print_text(list->data);
	}
	putchar('\n');
}
#define TEXTS(call) show_texts(#call, call)

static inline void show_count(const char *call, const bctbx_list_t *list) {
	int count = 0;
	keep(list);
	for (; list; list = list->next) count++;
	printf("%s has %d\n", call, count);
}
#define COUNT(call) show_count(#call, call)

static inline void show_addresses(const char *call, const bctbx_list_t *list) {
	printf("%s =%s", call, list ? "" : " NULL");
	for (; list; list = list->next) {
		char *text = linphone_address_as_string(list->data);
		putchar(' ');
		print_text(text);
		free(text);
	}
	putchar('\n');
}
#define ADDRESSES(call) show_addresses(#call, call)

static const char *const odd_texts[] = {"a", NULL, "b", "", " ", "two words", "a=b;c=\"d\"", "caf\xc3\xa9", "%20\\ '#", "sip:x@y.test"};
#define ODD_TEXTS (sizeof odd_texts / sizeof *odd_texts)

/* Sets each odd text in turn, and prints what is got; STATUS: what setting returned, too. */
#define TEXT_PAIR(set, get, object) \
	for (size_t i = 0; i < ODD_TEXTS; i++) { \
		printf("%s to ", #set); \
		print_text(odd_texts[i]); \
		putchar('\n'); \
		set(object, odd_texts[i]); \
		SHOW(get(object)); \
	}

/* The same where the reference ends the process for NULL. */
#define GIVEN_TEXT_PAIR(set, get, object) \
	for (size_t i = 0; i < ODD_TEXTS; i++) { \
		if (!odd_texts[i]) continue; \
		printf("%s to ", #set); \
		print_text(odd_texts[i]); \
		putchar('\n'); \
		set(object, odd_texts[i]); \
		SHOW(get(object)); \
	}

#define TEXT_STATUS_PAIR(set, get, object) \
	for (size_t i = 0; i < ODD_TEXTS; i++) { \
		printf("%s to ", #set); \
		print_text(odd_texts[i]); \
		printf(" returns %d\n", set(object, odd_texts[i])); \
		SHOW(get(object)); \
	}

#define NUMBER_PAIR(set, get, object, ...) \
	do { \
		const long long numbers[] = {__VA_ARGS__}; \
		for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) { \
			printf("%s to %lld\n", #set, numbers[i]); \
			set(object, numbers[i]); \
			SHOW(get(object)); \
		} \
	} while (0)

#define FLAG_PAIR(set, get, object) NUMBER_PAIR(set, get, object, 1, 0, 1)

/* A program's own data, which comes back as it was. */
#define DATA_PAIR(set, get, object) \
	do { \
		static int data; \
		SHOW(get(object)); \
		printf("%s\n", #set); \
		set(object, &data); \
		SAME(get(object), &data); \
		set(object, NULL); \
		SHOW(get(object)); \
	} while (0)

/* Shares: a reference more and less, after which the object is still there. */
#define SHARE_PAIR(ref, unref, object) \
	do { \
		SAME(ref(object), object); \
		printf("%s\n", #unref); \
		unref(object); \
	} while (0)

/* A list of up to four items, laid out by hand. */
static inline bctbx_list_t *list_of(void *a, void *b, void *c) {
	static bctbx_list_t nodes[3];
	void *items[] = {a, b, c};
	bctbx_list_t *last = NULL;
	for (int i = 0; i < 3 && items[i]; i++) {
		nodes[i] = (bctbx_list_t){NULL, last, items[i]};
		if (last) last->next = &nodes[i];
		last = &nodes[i];
	}
	return last ? nodes : NULL;
}

/* A core that is on, with a configuration in memory. */
static inline LinphoneCore *core_of(const char *configuration) {
	linphone_core_set_log_level_mask(0);
	LinphoneConfig *config = linphone_config_new_from_buffer(configuration);
	LinphoneCore *core = linphone_factory_create_core_with_config_3(linphone_factory_get(), config, NULL);
	linphone_config_unref(config);
	linphone_core_start(core);
	return core;
}

#endif
