/* linphone/lpconfig.h and linphone/dictionary.h. */
#include "show.h"
#include <unistd.h>

static LinphoneConfig *config;

static void as_everything(const char *key) {
	printf("-- %s\n", key);
	SHOW(linphone_config_get_string(config, "s", key, "default"));
	SHOW(linphone_config_get_string(config, "s", key, NULL));
	SHOW(linphone_config_get_int(config, "s", key, -7));
	SHOW(linphone_config_get_int64(config, "s", key, -7));
	SHOW(linphone_config_get_bool(config, "s", key, 1));
	SHOW(linphone_config_get_bool(config, "s", key, 0));
	SHOW(linphone_config_get_float(config, "s", key, 0.5f));
	int least = -1, most = -1;
	SHOW(linphone_config_get_range(config, "s", key, &least, &most, 3, 4));
	printf("%d to %d\n", least, most);
	TEXTS(linphone_config_get_string_list(config, "s", key, NULL));
	SHOW(linphone_config_has_entry(config, "s", key));
}

static void print_item(const char *key, void *value, void *data) {
	printf("%s %s: ", (const char *)data, key);
	(void)value;
	putchar('\n');
}

static void dictionaries(void) {
	printf("---- dictionary\n");
	LinphoneDictionary *dictionary = linphone_dictionary_new();
	SHOW(linphone_dictionary_new());
	DO(linphone_dictionary_set_string(dictionary, "text", "hello"));
	DO(linphone_dictionary_set_int(dictionary, "int", -5));
	DO(linphone_dictionary_set_int64(dictionary, "long", 9007199254740993));
	DO(linphone_dictionary_set_string(dictionary, "digits", "42"));
	SHOW(linphone_dictionary_get_string(dictionary, "text", "d"));
	SHOW(linphone_dictionary_get_string(dictionary, "none", "d"));
	SHOW(linphone_dictionary_get_string(dictionary, "none", NULL));
	SHOW(linphone_dictionary_get_int(dictionary, "int", 9));
	SHOW(linphone_dictionary_get_int(dictionary, "none", 9));
	SHOW(linphone_dictionary_get_int64(dictionary, "long", 9));
	SHOW(linphone_dictionary_get_int64(dictionary, "none", 9));
	SHOW(linphone_dictionary_haskey(dictionary, "text"));
	SHOW(linphone_dictionary_haskey(dictionary, "none"));
	DO(linphone_dictionary_foreach(dictionary, print_item, "item"));
	LinphoneDictionary *copy = linphone_dictionary_clone(dictionary);
	SHOW(linphone_dictionary_clone(dictionary));
	SHOW(linphone_dictionary_remove(copy, "text"));
	SHOW(linphone_dictionary_remove(copy, "text"));
	SHOW(linphone_dictionary_get_string(copy, "text", "gone"));
	SHOW(linphone_dictionary_get_string(dictionary, "text", "gone"));
	DO(linphone_dictionary_clear(copy));
	SHOW(linphone_dictionary_haskey(copy, "int"));
	DO(linphone_config_load_dict_to_section(config, "from dictionary", dictionary));
	SHOW(linphone_config_get_string(config, "from dictionary", "text", NULL));
	SHOW(linphone_config_get_string(config, "from dictionary", "int", NULL));
	SHOW(linphone_config_get_string(config, "from dictionary", "long", NULL));
	LinphoneDictionary *section = linphone_config_section_to_dict(config, "s");
	SHOW(linphone_config_section_to_dict(config, "s"));
	SHOW(linphone_dictionary_get_string(section, "text", NULL));
	SHOW(linphone_dictionary_get_string(section, "number", NULL));
	/* The reference ends the process when the last share goes. */
	SHARE_PAIR(linphone_dictionary_ref, linphone_dictionary_unref, dictionary);
}

static void files(void) {
	printf("---- files\n");
	/* The reference finds files beside this one only if it is given with a directory. */
	char path[300], factory[300];
	snprintf(path, sizeof path, "%s/config.rc", getenv("HOME"));
	snprintf(factory, sizeof factory, "%s/other.rc", getenv("HOME"));
	unlink(path);
	config = linphone_config_new(path);
	SHOW(linphone_config_new(path));
	DO(linphone_config_set_string(config, "a", "b", "c"));
	SHOW(linphone_config_sync(config));
	SHOW(linphone_config_has_entry(config, "a", "b"));
	DO(linphone_config_set_string(config, "a", "b", "unsaved"));
	DO(linphone_config_reload(config));
	SHOW(linphone_config_get_string(config, "a", "b", NULL));
	SHOW(strcmp(linphone_config_get_filename(config), path));
	const char *temporary = linphone_config_get_temporary_filename(config);
	SHOW(linphone_config_get_temporary_filename(config) != NULL);
	printf("%d\n", temporary && strstr(temporary, "config.rc") != NULL);
	SHOW(linphone_config_get_factory_filename(config));
	SHOW(linphone_config_relative_file_exists(config, "beside.txt"));
	DO(linphone_config_write_relative_file(config, "beside.txt", "some text"));
	SHOW(linphone_config_relative_file_exists(config, "beside.txt"));
	char text[64] = "";
	SHOW(linphone_config_read_relative_file(config, "beside.txt", text, sizeof text));
	printf("%s\n", text);
	char small[5] = "";
	SHOW(linphone_config_read_relative_file(config, "beside.txt", small, sizeof small));
	SHOW(linphone_config_read_relative_file(config, "none.txt", text, sizeof text));
	FILE *other = fopen(factory, "w");
	fputs("[a]\nb=of the other\n[new]\nx=1\n", other);
	fclose(other);
	SHOW(linphone_config_read_file(config, factory));
	SHOW(linphone_config_read_file(config, "none.rc"));
	SHOW(linphone_config_get_string(config, "a", "b", NULL));
	SHOW(linphone_config_dump(config));
	LinphoneConfig *with_factory = linphone_config_new_with_factory(path, factory);
	SHOW(linphone_config_new_with_factory(path, factory));
	SHOW(linphone_config_get_string(with_factory, "a", "b", NULL));
	SHOW(linphone_config_get_string(with_factory, "new", "x", NULL));
	SHOW(strcmp(linphone_config_get_factory_filename(with_factory), factory));
	SHOW(linphone_config_sync(with_factory));
	linphone_config_unref(with_factory);
	SHOW(linphone_factory_create_config(linphone_factory_get(), path));
	SHOW(linphone_factory_create_config_with_factory(linphone_factory_get(), NULL, factory));
	SHOW(linphone_factory_create_config_from_string(linphone_factory_get(), "[a]\nb=1\n"));
	SHOW(linphone_config_new(NULL));
	LinphoneConfig *memory = linphone_config_new(NULL);
	SHOW(linphone_config_sync(memory));
	SHOW(linphone_config_dump(memory));
	SHARE_PAIR(linphone_config_ref, linphone_config_unref, memory);
	DO(linphone_config_destroy(memory));
	DO(linphone_config_unref(config));
	unlink(path);
	unlink(factory);
}

int main(void) {
	linphone_core_set_log_level_mask(0);
	config = linphone_config_new_from_buffer("[s]\ntext=hello\nnumber=42\nhex=0x1f\nfraction=1.75\nrange=2-9\nnegative=-3\n"
	                                         "words=a,b,,c\nempty=\nbig=123456789012345\n[t overwrite=true]\nx=1\n[s_default_values]\nd=5\nf=2.5\n");
	SHOW(linphone_config_new_from_buffer("[s]\n"));
	static const char *const keys[] = {"text", "number", "hex", "fraction", "range", "negative", "words", "empty", "big", "none"};
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) as_everything(keys[i]);
	SHOW(linphone_config_get_default_string(config, "s", "d", "x"));
	SHOW(linphone_config_get_default_string(config, "s", "none", "x"));
	SHOW(linphone_config_get_default_int(config, "s", "d", 1));
	SHOW(linphone_config_get_default_int(config, "s", "none", 1));
	SHOW(linphone_config_get_default_int64(config, "s", "d", 1));
	SHOW(linphone_config_get_default_float(config, "s", "f", 1));
	SHOW(linphone_config_get_default_float(config, "none", "f", 1));
	SHOW(linphone_config_get_section_param_string(config, "t", "overwrite", "x"));
	SHOW(linphone_config_get_section_param_string(config, "t", "none", "x"));
	SHOW(linphone_config_get_section_param_string(config, "none", "none", NULL));
	SHOW(linphone_config_has_section(config, "s"));
	SHOW(linphone_config_has_section(config, "none"));
	TEXTS(linphone_config_get_sections_names_list(config));
	TEXTS(linphone_config_get_keys_names_list(config, "s"));
	TEXTS(linphone_config_get_keys_names_list(config, "none"));
	const char **names = linphone_config_get_sections_names(config);
	keep(names);
	printf("linphone_config_get_sections_names:");
	for (; *names; names++) printf(" %s", *names);
	printf("\n");

	printf("---- writing\n");
	DO(linphone_config_set_string(config, "w", "text", "x"));
	DO(linphone_config_set_string(config, "w", "empty", ""));
	DO(linphone_config_set_string(config, "w", "none", NULL));
	DO(linphone_config_set_int(config, "w", "int", -2147483647));
	DO(linphone_config_set_int64(config, "w", "int64", -9007199254740993));
	DO(linphone_config_set_int_hex(config, "w", "hex", 255));
	DO(linphone_config_set_int_hex(config, "w", "negative_hex", -1));
	DO(linphone_config_set_bool(config, "w", "bool", 7));
	DO(linphone_config_set_float(config, "w", "float", 0.1f));
	DO(linphone_config_set_range(config, "w", "range", -1, 9));
	DO(linphone_config_set_range(config, "w", "backwards", 9, 1));
	DO(linphone_config_set_string_list(config, "w", "list", list_of("a", "b c", "d")));
	DO(linphone_config_set_string_list(config, "w", "no_list", NULL));
	DO(linphone_config_set_overwrite_flag_for_entry(config, "w", "text", 1));
	SHOW(linphone_config_get_overwrite_flag_for_entry(config, "w", "text"));
	SHOW(linphone_config_get_overwrite_flag_for_entry(config, "w", "int"));
	DO(linphone_config_set_overwrite_flag_for_section(config, "w", 1));
	SHOW(linphone_config_get_overwrite_flag_for_section(config, "w"));
	SHOW(linphone_config_get_overwrite_flag_for_section(config, "t"));
	SHOW(linphone_config_get_overwrite_flag_for_section(config, "none"));
	DO(linphone_config_set_skip_flag_for_entry(config, "w", "text", 1));
	SHOW(linphone_config_get_skip_flag_for_entry(config, "w", "text"));
	SHOW(linphone_config_get_skip_flag_for_entry(config, "w", "none"));
	DO(linphone_config_set_skip_flag_for_section(config, "w", 1));
	SHOW(linphone_config_get_skip_flag_for_section(config, "w"));
	DO(linphone_config_set_skip_flag_for_section(config, "w", 0));
	SHOW(linphone_config_get_skip_flag_for_section(config, "w"));
	SHOW(linphone_config_dump(config));
	SHOW(linphone_config_dump_as_xml(config));
	DO(linphone_config_clean_entry(config, "w", "int"));
	DO(linphone_config_clean_entry(config, "w", "missing"));
	SHOW(linphone_config_has_entry(config, "w", "int"));
	DO(linphone_config_clean_section(config, "w"));
	DO(linphone_config_clean_section(config, "missing"));
	SHOW(linphone_config_has_section(config, "w"));
	SHOW(linphone_config_load_from_xml_string(config, "<?xml version=\"1.0\"?><config xmlns=\"http://www.linphone.org/xsds/lpconfig.xsd\">"
	                                                  "<section name=\"x\"><entry name=\"k\" overwrite=\"true\">v &amp; w</entry></section></config>"));
	SHOW(linphone_config_get_string(config, "x", "k", NULL));
	SHOW(linphone_config_load_from_xml_string(config, "<nonsense"));
	SHOW(linphone_config_load_from_xml_file(config, "none.xml") != NULL);
	SHOW(linphone_config_get_filename(config));
	dictionaries();
	linphone_config_unref(config);
	files();
	return 0;
}
