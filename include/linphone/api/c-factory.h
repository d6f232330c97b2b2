/*
 * linphone/api/c-factory.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/factory.rs; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_API_C_FACTORY_H
#define REGLINE_LINPHONE_API_C_FACTORY_H

#include <linphone/types.h>
#include <linphone/logging.h>

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gets the factory.
 * @return the factory, which belongs to the library
 */
LINPHONE_PUBLIC LinphoneFactory *linphone_factory_get(void);

/**
 * Ends the use of the factory. What it made stays; it can be had again.
 */
LINPHONE_PUBLIC void linphone_factory_clean(void);

/**
 * Makes a core and starts it.
 * @param factory the factory @notnil
 * @param cbs the first listener; NULL for none @maybenil
 * @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @return the core, to be given up with `linphone_core_unref`
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core(const LinphoneFactory *factory,
                                           LinphoneCoreCbs *cbs,
                                           const char *config_path,
                                           const char *factory_config_path);

/**
 * Makes a core and starts it, with a pointer for its user data.
 * @param factory the factory @notnil
 * @param cbs the first listener; NULL for none @maybenil
 * @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @param user_data what `linphone_core_get_user_data` gives back @maybenil
 * @param system_context not used @maybenil
 * @return the core, to be given up with `linphone_core_unref`
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_2(const LinphoneFactory *factory,
                                             LinphoneCoreCbs *cbs,
                                             const char *config_path,
                                             const char *factory_config_path,
                                             void *user_data,
                                             void *system_context);

/**
 * Makes a core, to be started with `linphone_core_start`.
 * @param factory the factory @notnil
 * @param config_path the file to read settings from and keep them in; NULL keeps them in memory @maybenil
 * @param factory_config_path a file of settings to begin with @maybenil
 * @param system_context not used @maybenil
 * @return the core, to be given up with `linphone_core_unref`
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_3(const LinphoneFactory *factory,
                                             const char *config_path,
                                             const char *factory_config_path,
                                             void *system_context);

/**
 * Makes a core from a configuration and starts it.
 * @param factory the factory @notnil
 * @param cbs the first listener; NULL for none @maybenil
 * @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
 * @return the core, to be given up with `linphone_core_unref`
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_with_config(const LinphoneFactory *factory,
                                                       LinphoneCoreCbs *cbs,
                                                       LinphoneConfig *config);

/**
 * Makes a core from a configuration and starts it, with a pointer for its user data.
 * @param factory the factory @notnil
 * @param cbs the first listener; NULL for none @maybenil
 * @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
 * @param user_data what `linphone_core_get_user_data` gives back @maybenil
 * @param system_context not used @maybenil
 * @return the core, to be given up with `linphone_core_unref`
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_with_config_2(const LinphoneFactory *factory,
                                                         LinphoneCoreCbs *cbs,
                                                         LinphoneConfig *config,
                                                         void *user_data,
                                                         void *system_context);

/**
 * Makes a core from a configuration, to be started with `linphone_core_start`.
 * @param factory the factory @notnil
 * @param config the configuration, shared with the core; NULL for an empty one in memory @maybenil
 * @param system_context not used @maybenil
 * @return the core, to be given up with `linphone_core_unref`
 */
LINPHONE_PUBLIC
LinphoneCore *linphone_factory_create_core_with_config_3(const LinphoneFactory *factory,
                                                         LinphoneConfig *config,
                                                         void *system_context);

/**
 * Makes an empty set of callbacks about a core.
 * @param factory the factory @notnil
 * @return the callbacks, to be given up with `linphone_core_cbs_unref`
 */
LINPHONE_PUBLIC LinphoneCoreCbs *linphone_factory_create_core_cbs(const LinphoneFactory *factory);

/**
 * Makes an empty set of callbacks about an account.
 * @param factory the factory @notnil
 * @return the callbacks, to be given up with `linphone_account_cbs_unref`
 */
LINPHONE_PUBLIC LinphoneAccountCbs *linphone_factory_create_account_cbs(LinphoneFactory *factory);

/**
 * Makes a set of ports, all of them off.
 * @param factory the factory @notnil
 * @return the ports, to be given up with `linphone_transports_unref`
 */
LINPHONE_PUBLIC LinphoneTransports *linphone_factory_create_transports(LinphoneFactory *factory);

/**
 * Reads a configuration from a file, which need not exist yet.
 * @param factory the factory @notnil
 * @param path the file; NULL keeps the configuration in memory @maybenil
 * @return the configuration, to be given up with `linphone_config_unref`
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_factory_create_config(LinphoneFactory *factory,
                                               const char *path);

/**
 * Reads a configuration from a file and a second one of settings to begin with.
 * @param factory the factory @notnil
 * @param path the file; NULL keeps the configuration in memory @maybenil
 * @param factory_path the file of settings to begin with @maybenil
 * @return the configuration, to be given up with `linphone_config_unref`
 */
LINPHONE_PUBLIC
LinphoneConfig *linphone_factory_create_config_with_factory(LinphoneFactory *factory,
                                                            const char *path,
                                                            const char *factory_path);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif /* REGLINE_LINPHONE_API_C_FACTORY_H */
