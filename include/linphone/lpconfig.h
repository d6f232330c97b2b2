/**
 * @file
 * linphone/lpconfig.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/config.rs, src/ffi/config_sections.rs, src/ffi/legacy_config.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_LPCONFIG_H
#define REGLINE_LINPHONE_LPCONFIG_H

#include <linphone/types.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Reads a configuration from a file. A file that cannot be read is logged and counts as empty.
 * @param filename the file, created if there is none; NULL keeps everything in memory @maybenil
 * @return the configuration, to be given up with `linphone_config_unref` @notnil
 */
LINPHONE_PUBLIC LinphoneConfig *linphone_config_new(const char *filename);

/**
 * Reads a configuration from the text of a file. It is kept in memory only.
 * @param buffer the text; NULL for none @maybenil
 * @return the configuration, to be given up with `linphone_config_unref` @notnil
 */
LINPHONE_PUBLIC LinphoneConfig *linphone_config_new_from_buffer(const char *buffer);

/**
 * Reads a configuration from a file and a second one, whose values win and become part of the first at the next save.
 * @param config_filename the file, created if there is none; NULL keeps everything in memory @maybenil
 * @param factory_config_filename a file whose values are laid over the first one's @maybenil
 * @return the configuration, to be given up with `linphone_config_unref` @notnil
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_config_new_with_factory(const char *config_filename,
                                                 const char *factory_config_filename);

/**
 * Reads a configuration from a file in the factory's folder for configurations.
 * @param app_group_id not used @maybenil
 * @param config_filename the file's name within the folder for configurations; NULL keeps everything in memory @maybenil
 * @param factory_config_filename a file whose values are laid over the first one's @maybenil
 * @return the configuration, to be given up with `linphone_config_unref` @notnil
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_config_new_for_shared_core(const char *app_group_id,
                                                    const char *config_filename,
                                                    const char *factory_config_filename);

/**
 * Adds an owner to a configuration.
 * @param config the configuration @notnil
 * @return the same configuration; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneConfig *linphone_config_ref(LinphoneConfig *config);

/**
 * Gives up one's share in a configuration. What was not saved is lost with the last one.
 * @param config the configuration @maybenil
 */
LINPHONE_PUBLIC void linphone_config_unref(LinphoneConfig *config);

/**
 * Gives up one's share in a configuration, under the name that older versions had for it.
 * @param cfg the configuration @maybenil
 */
LINPHONE_PUBLIC void linphone_config_destroy(LinphoneConfig *cfg);

/**
 * Lays the values of a file over those that are there. The configuration's own file stays the same.
 * @param config the configuration @notnil
 * @param filename the file @notnil
 * @return 0; -1 when the file cannot be read
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_config_read_file(LinphoneConfig *config,
                                         const char *filename);

/**
 * Writes the configuration to its file at once. A crash at any moment leaves the old file or the new one.
 * @param config the configuration @notnil
 * @return 0; -1 when there is no file or it cannot be written
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_config_sync(LinphoneConfig *config);

/**
 * Tells whether something was set since the configuration was read or saved.
 * @param config the configuration @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC bool_t linphone_config_needs_commit(const LinphoneConfig *config);

/**
 * Forgets all that was not saved and reads the files again. A core that runs keeps its accounts.
 * @param config the configuration @notnil
 */
LINPHONE_PUBLIC void linphone_config_reload(LinphoneConfig *config);

/**
 * Tells whether the file of a configuration is write-protected.
 * @param config the configuration @notnil
 * @return TRUE when there is a file and it must not be written
 */
LINPHONE_PUBLIC bool_t linphone_config_is_readonly(const LinphoneConfig *config);

/**
 * Gets the file that a configuration is kept in, absolute and with links followed.
 * @param config the configuration @notnil
 * @return the path, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_config_get_filename(const LinphoneConfig *config);

/**
 * Gets the file whose values were laid over, as it was given.
 * @param config the configuration @notnil
 * @return the path, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_config_get_factory_filename(const LinphoneConfig *config);

/**
 * Gets the file that a save writes before it renames it.
 * @param config the configuration @notnil
 * @return the path, borrowed until it changes; NULL when there is none @maybenil
 */
LINPHONE_PUBLIC const char *linphone_config_get_temporary_filename(const LinphoneConfig *config);

/**
 * Reads a value.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_string what is returned when there is no such entry @maybenil
 * @return the value, borrowed until it changes, or the default; NULL only if the default is
 */
LINPHONE_PUBLIC
const char *linphone_config_get_string(const LinphoneConfig *config,
                                       const char *section,
                                       const char *key,
                                       const char *default_string);

/**
 * Reads a value as the parts between its commas, blanks kept.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_list what is returned when there is no such entry @maybenil
 * @return a list of strings, which the caller frees with their list, or the default list itself; NULL only if the
 * default is
 */
LINPHONE_PUBLIC
bctbx_list_t *linphone_config_get_string_list(const LinphoneConfig *config,
                                              const char *section,
                                              const char *key,
                                              bctbx_list_t *default_list);

/**
 * Reads a value such as `1-9`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param min where to put the lower end @maybenil
 * @param max where to put the upper end @maybenil
 * @param default_min the lower end when there is no such range
 * @param default_max the upper end when there is no such range
 * @return FALSE when there is a value that is no range
 */
LINPHONE_PUBLIC
bool_t linphone_config_get_range(const LinphoneConfig *config,
                                 const char *section,
                                 const char *key,
                                 int *min,
                                 int *max,
                                 int default_min,
                                 int default_max);

/**
 * Reads a value as a number: decimal, `0x…` or octal; 0 when it is none.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is no such entry
 * @return the number, or the default
 */
LINPHONE_PUBLIC
int linphone_config_get_int(const LinphoneConfig *config,
                            const char *section,
                            const char *key,
                            int default_value);

/**
 * Reads a value as a decimal number; 0 when it is none.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is no such entry
 * @return the number, or the default
 */
LINPHONE_PUBLIC
int64_t linphone_config_get_int64(const LinphoneConfig *config,
                                  const char *section,
                                  const char *key,
                                  int64_t default_value);

/**
 * Reads a value as a number with decimals.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is no such entry
 * @return the number, or the default
 */
LINPHONE_PUBLIC
float linphone_config_get_float(const LinphoneConfig *config,
                                const char *section,
                                const char *key,
                                float default_value);

/**
 * Reads a value as a switch.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is no such entry
 * @return TRUE for a number other than 0, FALSE for 0 and for words, or the default
 */
LINPHONE_PUBLIC
bool_t linphone_config_get_bool(const LinphoneConfig *config,
                                const char *section,
                                const char *key,
                                bool_t default_value);

/**
 * Sets a value. Text with a line break is refused, since it would become another entry in the file.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the text; NULL and the empty text remove the entry @maybenil
 */
LINPHONE_PUBLIC
void linphone_config_set_string(LinphoneConfig *config,
                                const char *section,
                                const char *key,
                                const char *value);

/**
 * Sets a value to texts with commas between them.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value a list of strings; NULL removes the entry @maybenil
 */
LINPHONE_PUBLIC
void linphone_config_set_string_list(LinphoneConfig *config,
                                     const char *section,
                                     const char *key,
                                     const bctbx_list_t *value);

/**
 * Sets a value such as `1-9`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param min_value the lower end
 * @param max_value the upper end
 */
LINPHONE_PUBLIC
void linphone_config_set_range(LinphoneConfig *config,
                               const char *section,
                               const char *key,
                               int min_value,
                               int max_value);

/**
 * Sets a value to a decimal number.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void linphone_config_set_int(LinphoneConfig *config,
                             const char *section,
                             const char *key,
                             int value);

/**
 * Sets a value to a number in the notation `0xff`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void linphone_config_set_int_hex(LinphoneConfig *config,
                                 const char *section,
                                 const char *key,
                                 int value);

/**
 * Sets a value to a decimal number of 64 bits.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void linphone_config_set_int64(LinphoneConfig *config,
                               const char *section,
                               const char *key,
                               int64_t value);

/**
 * Sets a value to a number with six decimals.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void linphone_config_set_float(LinphoneConfig *config,
                               const char *section,
                               const char *key,
                               float value);

/**
 * Sets a value to `1` or `0`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value TRUE or FALSE
 */
LINPHONE_PUBLIC
void linphone_config_set_bool(LinphoneConfig *config,
                              const char *section,
                              const char *key,
                              bool_t value);

/**
 * Reads a configuration from a file. The core has nothing to do with it.
 * @param core the core @notnil
 * @param filename the file; NULL keeps everything in memory @maybenil
 * @return the configuration, to be given up with `linphone_config_unref`; NULL for what is no core
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_core_create_lp_config(LinphoneCore *core,
                                               const char *filename);

/**
 * Tells whether there is such a section.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @return 1 if there is, also an empty one, otherwise 0
 */
LINPHONE_PUBLIC int linphone_config_has_section(const LinphoneConfig *config, const char *section);

/**
 * Removes a section with all of its values and comments.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 */
LINPHONE_PUBLIC void linphone_config_clean_section(LinphoneConfig *config, const char *section);

/**
 * Tells whether there is such an entry.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @return 1 if there is, otherwise 0
 */
LINPHONE_PUBLIC
int linphone_config_has_entry(const LinphoneConfig *config,
                              const char *section,
                              const char *key);

/**
 * Removes an entry. Its section stays, even if empty.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 */
LINPHONE_PUBLIC
void linphone_config_clean_entry(LinphoneConfig *config,
                                 const char *section,
                                 const char *key);

/**
 * Lists the sections in their order, as an array.
 * @param config the configuration @notnil
 * @return the names with NULL behind the last one; the names and the array are the caller's to free
 */
LINPHONE_PUBLIC const char **linphone_config_get_sections_names(LinphoneConfig *config);

/**
 * Lists the sections in their order.
 * @param config the configuration @notnil
 * @return a list of borrowed names, which live until their section goes; the list itself is the caller's to free;
 * NULL when there are none
 */
LINPHONE_PUBLIC
bctbx_list_t *linphone_config_get_sections_names_list(LinphoneConfig *config);

/**
 * Lists the keys of a section in their order.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @return a list of borrowed keys, which live until their entry goes; the list itself is the caller's to free; NULL without any
 */
LINPHONE_PUBLIC
bctbx_list_t *linphone_config_get_keys_names_list(LinphoneConfig *config,
                                                  const char *section);

/**
 * Calls a function with the name of each section, in their order.
 * @param config the configuration @notnil
 * @param callback the function, which may change the configuration: it is called with what was there at first @maybenil
 * @param ctx what else it is called with @maybenil
 */
LINPHONE_PUBLIC
void linphone_config_for_each_section(const LinphoneConfig *config,
                                      void (*callback)(const char*, void*),
                                      void *ctx);

/**
 * Calls a function with each key of a section, in their order.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param callback the function, which may change the configuration: it is called with what was there at first @maybenil
 * @param ctx what else it is called with @maybenil
 */
LINPHONE_PUBLIC
void linphone_config_for_each_entry(const LinphoneConfig *config,
                                    const char *section,
                                    void (*callback)(const char*, void*),
                                    void *ctx);

/**
 * Reads a default, a number in the section whose name is the given one and `_default_values`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is none
 * @return the number, or the given default
 */
LINPHONE_PUBLIC
int linphone_config_get_default_int(const LinphoneConfig *config,
                                    const char *section,
                                    const char *key,
                                    int default_value);

/**
 * Reads a default, a number of 64 bits in the section whose name is the given one and `_default_values`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is none
 * @return the number, or the given default
 */
LINPHONE_PUBLIC
int64_t linphone_config_get_default_int64(const LinphoneConfig *config,
                                          const char *section,
                                          const char *key,
                                          int64_t default_value);

/**
 * Reads a default, a number with decimals in the section whose name is the given one and `_default_values`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is none
 * @return the number, or the given default
 */
LINPHONE_PUBLIC
float linphone_config_get_default_float(const LinphoneConfig *config,
                                        const char *section,
                                        const char *key,
                                        float default_value);

/**
 * Reads a default, a text in the section whose name is the given one and `_default_values`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is none @maybenil
 * @return the text, borrowed until it changes, or the given default; NULL only if the default is
 */
LINPHONE_PUBLIC
const char *linphone_config_get_default_string(const LinphoneConfig *config,
                                               const char *section,
                                               const char *key,
                                               const char *default_value);

/**
 * Reads a parameter in the header of a section, such as `x` in `[section x=1]`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the parameter's name @notnil
 * @param default_value what is returned when there is none @maybenil
 * @return the text, borrowed until it changes, or the given default; NULL only if the default is
 */
LINPHONE_PUBLIC
const char *linphone_config_get_section_param_string(const LinphoneConfig *config,
                                                     const char *section,
                                                     const char *key,
                                                     const char *default_value);

/**
 * Writes a file in the folder of the configuration's own, readable for its owner only.
 * @param config the configuration @notnil
 * @param filename the file's name @notnil
 * @param data its text; the empty one writes nothing @notnil
 */
LINPHONE_PUBLIC
void linphone_config_write_relative_file(const LinphoneConfig *config,
                                         const char *filename,
                                         const char *data);

/**
 * Reads a text file in the folder of the configuration's own.
 * @param config the configuration @notnil
 * @param filename the file's name @notnil
 * @param data where to put the text, terminated by NUL @notnil
 * @param max_length the room there, in bytes; what does not fit is cut
 * @return 0; -1 when the file cannot be read
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_config_read_relative_file(const LinphoneConfig *config,
                                                  const char *filename,
                                                  char *data,
                                                  size_t max_length);

/**
 * Tells whether there is such a file in the folder of the configuration's own.
 * @param config the configuration @notnil
 * @param filename the file's name @notnil
 * @return TRUE if there is
 */
LINPHONE_PUBLIC
bool_t linphone_config_relative_file_exists(const LinphoneConfig *config,
                                            const char *filename);

/**
 * Writes a configuration out for people to read: entries are indented, comments are left out.
 * @param config the configuration @notnil
 * @return the text, for the caller to free; NULL when there is no section
 */
LINPHONE_PUBLIC char *linphone_config_dump(const LinphoneConfig *config);

/**
 * Writes a configuration out as XML, in which provisioning servers send it. Entries with the skip flag are left out.
 * @param config the configuration @notnil
 * @return the text, for the caller to free; NULL for what is no configuration
 */
LINPHONE_PUBLIC
char *linphone_config_dump_as_xml(const LinphoneConfig *config);

/**
 * Adds the entries of an XML file. Those that are there already stay, unless the XML says `overwrite="true"`.
 * Differs from liblinphone: a file that cannot be read is told.
 * @param config the configuration @notnil
 * @param filename the file @notnil
 * @return NULL for success, or what is wrong, a text that lasts @maybenil
 */
LINPHONE_PUBLIC
const char *linphone_config_load_from_xml_file(LinphoneConfig *config,
                                               const char *filename);

/**
 * Adds the entries of an XML text. Those that are there already stay, unless the XML says `overwrite="true"`.
 * @param config the configuration @notnil
 * @param buffer the XML @notnil
 * @return 0; -1 when it is no XML, and nothing was changed
 */
LINPHONE_PUBLIC
LinphoneStatus linphone_config_load_from_xml_string(LinphoneConfig *config,
                                                    const char *buffer);

/**
 * Tells whether an entry overwrites the reader's own when it comes as XML.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC
bool_t linphone_config_get_overwrite_flag_for_entry(const LinphoneConfig *config,
                                                    const char *section,
                                                    const char *key);

/**
 * Chooses whether an entry overwrites the reader's own when it comes as XML. The file does not keep this.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value TRUE if so
 */
LINPHONE_PUBLIC
void linphone_config_set_overwrite_flag_for_entry(LinphoneConfig *config,
                                                  const char *section,
                                                  const char *key,
                                                  bool_t value);

/**
 * Tells whether a section overwrites the reader's own when it comes as XML.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC
bool_t linphone_config_get_overwrite_flag_for_section(const LinphoneConfig *config,
                                                      const char *section);

/**
 * Chooses whether a section overwrites the reader's own when it comes as XML. The file does not keep this.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param value TRUE if so
 */
LINPHONE_PUBLIC
void linphone_config_set_overwrite_flag_for_section(LinphoneConfig *config,
                                                    const char *section,
                                                    bool_t value);

/**
 * Tells whether an entry is left out of the XML.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC
bool_t linphone_config_get_skip_flag_for_entry(const LinphoneConfig *config,
                                               const char *section,
                                               const char *key);

/**
 * Chooses whether an entry is left out of the XML. The file does not keep this.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value TRUE if so
 */
LINPHONE_PUBLIC
void linphone_config_set_skip_flag_for_entry(LinphoneConfig *config,
                                             const char *section,
                                             const char *key,
                                             bool_t value);

/**
 * Tells whether a section is left out of the XML.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @return TRUE if so
 */
LINPHONE_PUBLIC
bool_t linphone_config_get_skip_flag_for_section(const LinphoneConfig *config,
                                                 const char *section);

/**
 * Chooses whether a section is left out of the XML. The file does not keep this.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param value TRUE if so
 */
LINPHONE_PUBLIC
void linphone_config_set_skip_flag_for_section(LinphoneConfig *config,
                                               const char *section,
                                               bool_t value);

/**
 * Copies a section's values into a dictionary, as texts.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @return the dictionary, to be given up with `linphone_dictionary_unref`; empty for a section that there is not;
 * NULL for what is no configuration
 */
LINPHONE_PUBLIC
LinphoneDictionary *linphone_config_section_to_dict(const LinphoneConfig *config,
                                                    const char *section);

/**
 * Copies a dictionary's numbers and texts into a section. What else the section holds stays.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param dict the dictionary @notnil
 */
LINPHONE_PUBLIC
void linphone_config_load_dict_to_section(LinphoneConfig *config,
                                          const char *section,
                                          const LinphoneDictionary *dict);

/**
 * Name of liblinphone 3 for `linphone_config_clean_section`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 */
LINPHONE_PUBLIC void lp_config_clean_section(LinphoneConfig *config, const char *section);

/**
 * Name of liblinphone 3 for `linphone_config_destroy`.
 * @param cfg the configuration @maybenil
 */
LINPHONE_PUBLIC void lp_config_destroy(LinphoneConfig *cfg);

/**
 * Name of liblinphone 3 for `linphone_config_dump_as_xml`.
 * @param config the configuration @notnil
 * @return the text, for the caller to free; NULL for what is no configuration
 */
LINPHONE_PUBLIC char *lp_config_dump_as_xml(const LinphoneConfig *config);

/**
 * Name of liblinphone 3 for `linphone_config_get_default_float`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is none
 * @return the number, or the given default
 */
LINPHONE_PUBLIC
float lp_config_get_default_float(const LinphoneConfig *config,
                                  const char *section,
                                  const char *key,
                                  float default_value);

/**
 * Name of liblinphone 3 for `linphone_config_get_default_int`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is none
 * @return the number, or the given default
 */
LINPHONE_PUBLIC
int lp_config_get_default_int(const LinphoneConfig *config,
                              const char *section,
                              const char *key,
                              int default_value);

/**
 * Name of liblinphone 3 for `linphone_config_get_default_int64`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is none
 * @return the number, or the given default
 */
LINPHONE_PUBLIC
int64_t lp_config_get_default_int64(const LinphoneConfig *config,
                                    const char *section,
                                    const char *key,
                                    int64_t default_value);

/**
 * Name of liblinphone 3 for `linphone_config_get_default_string`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is none @maybenil
 * @return the text, borrowed until it changes, or the given default; NULL only if the default is
 */
LINPHONE_PUBLIC
const char *lp_config_get_default_string(const LinphoneConfig *config,
                                         const char *section,
                                         const char *key,
                                         const char *default_value);

/**
 * Name of liblinphone 3 for `linphone_config_get_float`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is no such entry
 * @return the number, or the default
 */
LINPHONE_PUBLIC
float lp_config_get_float(const LinphoneConfig *config,
                          const char *section,
                          const char *key,
                          float default_value);

/**
 * Name of liblinphone 3 for `linphone_config_get_int`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is no such entry
 * @return the number, or the default
 */
LINPHONE_PUBLIC
int lp_config_get_int(const LinphoneConfig *config,
                      const char *section,
                      const char *key,
                      int default_value);

/**
 * Name of liblinphone 3 for `linphone_config_get_int64`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_value what is returned when there is no such entry
 * @return the number, or the default
 */
LINPHONE_PUBLIC
int64_t lp_config_get_int64(const LinphoneConfig *config,
                            const char *section,
                            const char *key,
                            int64_t default_value);

/**
 * Name of liblinphone 3 for `linphone_config_get_range`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param min where to put the lower end @maybenil
 * @param max where to put the upper end @maybenil
 * @param default_min the lower end when there is no such range
 * @param default_max the upper end when there is no such range
 * @return FALSE when there is a value that is no range
 */
LINPHONE_PUBLIC
bool_t lp_config_get_range(const LinphoneConfig *config,
                           const char *section,
                           const char *key,
                           int *min,
                           int *max,
                           int default_min,
                           int default_max);

/**
 * Name of liblinphone 3 for `linphone_config_get_section_param_string`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the parameter's name @notnil
 * @param default_value what is returned when there is none @maybenil
 * @return the text, borrowed until it changes, or the given default; NULL only if the default is
 */
LINPHONE_PUBLIC
const char *lp_config_get_section_param_string(const LinphoneConfig *config,
                                               const char *section,
                                               const char *key,
                                               const char *default_value);

/**
 * Name of liblinphone 3 for `linphone_config_get_sections_names`.
 * @param config the configuration @notnil
 * @return the names with NULL behind the last one; the names and the array are the caller's to free
 */
LINPHONE_PUBLIC const char **lp_config_get_sections_names(LinphoneConfig *config);

/**
 * Name of liblinphone 3 for `linphone_config_get_string`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param default_string what is returned when there is no such entry @maybenil
 * @return the value, borrowed until it changes, or the default; NULL only if the default is
 */
LINPHONE_PUBLIC
const char *lp_config_get_string(const LinphoneConfig *config,
                                 const char *section,
                                 const char *key,
                                 const char *default_string);

/**
 * Name of liblinphone 3 for `linphone_config_has_section`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @return 1 if there is, also an empty one, otherwise 0
 */
LINPHONE_PUBLIC int lp_config_has_section(const LinphoneConfig *config, const char *section);

/**
 * Name of liblinphone 3 for `linphone_config_load_dict_to_section`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param dict the dictionary @notnil
 */
LINPHONE_PUBLIC
void lp_config_load_dict_to_section(LinphoneConfig *config,
                                    const char *section,
                                    const LinphoneDictionary *dict);

/**
 * Name of liblinphone 3 for `linphone_config_new`.
 * @param filename the file, created if there is none; NULL keeps everything in memory @maybenil
 * @return the configuration, to be given up with `linphone_config_unref` @notnil
 */
LINPHONE_PUBLIC LinphoneConfig *lp_config_new(const char *filename);

/**
 * Name of liblinphone 3 for `linphone_config_new_from_buffer`.
 * @param buffer the text; NULL for none @maybenil
 * @return the configuration, to be given up with `linphone_config_unref` @notnil
 */
LINPHONE_PUBLIC LinphoneConfig *lp_config_new_from_buffer(const char *buffer);

/**
 * Name of liblinphone 3 for `linphone_config_new_with_factory`.
 * @param config_filename the file, created if there is none; NULL keeps everything in memory @maybenil
 * @param factory_config_filename a file whose values are laid over the first one's @maybenil
 * @return the configuration, to be given up with `linphone_config_unref` @notnil
 */
LINPHONE_PUBLIC
LinphoneConfig *lp_config_new_with_factory(const char *config_filename,
                                           const char *factory_config_filename);

/**
 * Name of liblinphone 3 for `linphone_config_read_file`.
 * @param config the configuration @notnil
 * @param filename the file @notnil
 * @return 0; -1 when the file cannot be read
 */
LINPHONE_PUBLIC LinphoneStatus lp_config_read_file(LinphoneConfig *config, const char *filename);

/**
 * Name of liblinphone 3 for `linphone_config_read_relative_file`.
 * @param config the configuration @notnil
 * @param filename the file's name @notnil
 * @param data where to put the text, terminated by NUL @notnil
 * @param max_length the room there, in bytes; what does not fit is cut
 * @return 0; -1 when the file cannot be read
 */
LINPHONE_PUBLIC
LinphoneStatus lp_config_read_relative_file(const LinphoneConfig *config,
                                            const char *filename,
                                            char *data,
                                            size_t max_length);

/**
 * Name of liblinphone 3 for `linphone_config_ref`.
 * @param config the configuration @notnil
 * @return the same configuration; NULL for what is none
 */
LINPHONE_PUBLIC LinphoneConfig *lp_config_ref(LinphoneConfig *config);

/**
 * Name of liblinphone 3 for `linphone_config_relative_file_exists`.
 * @param config the configuration @notnil
 * @param filename the file's name @notnil
 * @return TRUE if there is
 */
LINPHONE_PUBLIC
bool_t lp_config_relative_file_exists(const LinphoneConfig *config,
                                      const char *filename);

/**
 * Name of liblinphone 3 for `linphone_config_section_to_dict`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @return the dictionary, to be given up with `linphone_dictionary_unref`; empty for a section that there is not;
 * NULL for what is no configuration
 */
LINPHONE_PUBLIC
LinphoneDictionary *lp_config_section_to_dict(const LinphoneConfig *config,
                                              const char *section);

/**
 * Name of liblinphone 3 for `linphone_config_set_float`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void lp_config_set_float(LinphoneConfig *config,
                         const char *section,
                         const char *key,
                         float value);

/**
 * Name of liblinphone 3 for `linphone_config_set_int`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void lp_config_set_int(LinphoneConfig *config,
                       const char *section,
                       const char *key,
                       int value);

/**
 * Name of liblinphone 3 for `linphone_config_set_int64`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void lp_config_set_int64(LinphoneConfig *config,
                         const char *section,
                         const char *key,
                         int64_t value);

/**
 * Name of liblinphone 3 for `linphone_config_set_int_hex`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the number
 */
LINPHONE_PUBLIC
void lp_config_set_int_hex(LinphoneConfig *config,
                           const char *section,
                           const char *key,
                           int value);

/**
 * Name of liblinphone 3 for `linphone_config_set_range`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param min_value the lower end
 * @param max_value the upper end
 */
LINPHONE_PUBLIC
void lp_config_set_range(LinphoneConfig *config,
                         const char *section,
                         const char *key,
                         int min_value,
                         int max_value);

/**
 * Name of liblinphone 3 for `linphone_config_set_string`.
 * @param config the configuration @notnil
 * @param section the section's name @notnil
 * @param key the key @notnil
 * @param value the text; NULL and the empty text remove the entry @maybenil
 */
LINPHONE_PUBLIC
void lp_config_set_string(LinphoneConfig *config,
                          const char *section,
                          const char *key,
                          const char *value);

/**
 * Name of liblinphone 3 for `linphone_config_sync`.
 * @param config the configuration @notnil
 * @return 0; -1 when there is no file or it cannot be written
 */
LINPHONE_PUBLIC LinphoneStatus lp_config_sync(LinphoneConfig *config);

/**
 * Name of liblinphone 3 for `linphone_config_unref`.
 * @param config the configuration @maybenil
 */
LINPHONE_PUBLIC void lp_config_unref(LinphoneConfig *config);

/**
 * Name of liblinphone 3 for `linphone_config_write_relative_file`.
 * @param config the configuration @notnil
 * @param filename the file's name @notnil
 * @param data its text; the empty one writes nothing @notnil
 */
LINPHONE_PUBLIC
void lp_config_write_relative_file(const LinphoneConfig *config,
                                   const char *filename,
                                   const char *data);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_LPCONFIG_H */
