/**
 * @file
 * linphone/presence.h: a part of regline, licensed under MIT or Apache-2.0.
 * Generated from src/ffi/unsupported/names.tsv; change that and run `make headers`.
 */
#ifndef REGLINE_LINPHONE_PRESENCE_H
#define REGLINE_LINPHONE_PRESENCE_H

#include <linphone/unsupported.h>

/** @cond not part of regline: these do nothing, say so once in the log, and return nothing */
#ifdef __cplusplus
extern "C" {
#endif

LINPHONE_PUBLIC const char *linphone_presence_activity_get_description(const LinphonePresenceActivity *activity);
LINPHONE_PUBLIC LinphonePresenceActivityType linphone_presence_activity_get_type(const LinphonePresenceActivity *activity);
LINPHONE_PUBLIC void *linphone_presence_activity_get_user_data(const LinphonePresenceActivity *activity);
LINPHONE_PUBLIC LinphonePresenceActivity *linphone_presence_activity_new(LinphonePresenceActivityType acttype, const char *description);
LINPHONE_PUBLIC LinphonePresenceActivity *linphone_presence_activity_ref(LinphonePresenceActivity *activity);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_activity_set_description(LinphonePresenceActivity *activity, const char *description);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_activity_set_type(LinphonePresenceActivity *activity, LinphonePresenceActivityType acttype);
LINPHONE_PUBLIC void linphone_presence_activity_set_user_data(LinphonePresenceActivity *activity, void *user_data);
LINPHONE_PUBLIC char *linphone_presence_activity_to_string(const LinphonePresenceActivity *activity);
LINPHONE_PUBLIC LinphonePresenceActivity *linphone_presence_activity_unref(LinphonePresenceActivity *activity);
LINPHONE_PUBLIC char *linphone_presence_basic_status_to_string(LinphonePresenceBasicStatus basic_status);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_add_activity(LinphonePresenceModel *model, LinphonePresenceActivity *activity);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_add_note(LinphonePresenceModel *model, const char *note_content, const char *lang);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_add_person(LinphonePresenceModel *model, LinphonePresencePerson *person);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_add_service(LinphonePresenceModel *model, LinphonePresenceService *service);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_clear_activities(LinphonePresenceModel *model);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_clear_notes(LinphonePresenceModel *model);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_clear_persons(LinphonePresenceModel *model);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_clear_services(LinphonePresenceModel *model);
LINPHONE_PUBLIC LinphonePresenceActivity *linphone_presence_model_get_activity(const LinphonePresenceModel *model);
LINPHONE_PUBLIC LinphonePresenceBasicStatus linphone_presence_model_get_basic_status(const LinphonePresenceModel *model);
LINPHONE_PUBLIC int linphone_presence_model_get_capabilities(const LinphonePresenceModel *model);
LINPHONE_PUBLIC float linphone_presence_model_get_capability_version(const LinphonePresenceModel *model, const LinphoneFriendCapability capability);
LINPHONE_PUBLIC LinphoneConsolidatedPresence linphone_presence_model_get_consolidated_presence(const LinphonePresenceModel *model);
LINPHONE_PUBLIC char *linphone_presence_model_get_contact(const LinphonePresenceModel *model);
LINPHONE_PUBLIC unsigned int linphone_presence_model_get_nb_activities(const LinphonePresenceModel *model);
LINPHONE_PUBLIC unsigned int linphone_presence_model_get_nb_persons(const LinphonePresenceModel *model);
LINPHONE_PUBLIC unsigned int linphone_presence_model_get_nb_services(const LinphonePresenceModel *model);
LINPHONE_PUBLIC LinphonePresenceNote *linphone_presence_model_get_note(const LinphonePresenceModel *model, const char *lang);
LINPHONE_PUBLIC LinphonePresenceActivity *linphone_presence_model_get_nth_activity(const LinphonePresenceModel *model, unsigned int index);
LINPHONE_PUBLIC LinphonePresencePerson *linphone_presence_model_get_nth_person(const LinphonePresenceModel *model, unsigned int index);
LINPHONE_PUBLIC LinphonePresenceService *linphone_presence_model_get_nth_service(const LinphonePresenceModel *model, unsigned int index);
LINPHONE_PUBLIC const LinphoneAddress *linphone_presence_model_get_presentity(const LinphonePresenceModel *model);
LINPHONE_PUBLIC time_t linphone_presence_model_get_timestamp(const LinphonePresenceModel *model);
LINPHONE_PUBLIC void *linphone_presence_model_get_user_data(const LinphonePresenceModel *model);
LINPHONE_PUBLIC bool_t linphone_presence_model_has_capability(const LinphonePresenceModel *model, const LinphoneFriendCapability capability);
LINPHONE_PUBLIC bool_t linphone_presence_model_has_capability_with_version(const LinphonePresenceModel *model, const LinphoneFriendCapability capability, float version);
LINPHONE_PUBLIC bool_t linphone_presence_model_has_capability_with_version_or_more(const LinphonePresenceModel *model, const LinphoneFriendCapability capability, float version);
LINPHONE_PUBLIC bool_t linphone_presence_model_is_online(const LinphonePresenceModel *model);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_presence_model_new(void);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_presence_model_new_with_activity(LinphonePresenceActivityType activity, const char *description);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_presence_model_new_with_activity_and_note(LinphonePresenceActivityType activity, const char *description, const char *note, const char *lang);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_presence_model_ref(LinphonePresenceModel *model);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_set_activity(LinphonePresenceModel *model, LinphonePresenceActivityType activity, const char *description);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_set_basic_status(LinphonePresenceModel *model, LinphonePresenceBasicStatus basic_status);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_set_contact(LinphonePresenceModel *model, const char *contact);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_model_set_presentity(LinphonePresenceModel *model, const LinphoneAddress *presentity);
LINPHONE_PUBLIC void linphone_presence_model_set_user_data(LinphonePresenceModel *model, void *user_data);
LINPHONE_PUBLIC LinphonePresenceModel *linphone_presence_model_unref(LinphonePresenceModel *model);
LINPHONE_PUBLIC const char *linphone_presence_note_get_content(const LinphonePresenceNote *note);
LINPHONE_PUBLIC const char *linphone_presence_note_get_lang(const LinphonePresenceNote *note);
LINPHONE_PUBLIC void *linphone_presence_note_get_user_data(const LinphonePresenceNote *note);
LINPHONE_PUBLIC LinphonePresenceNote *linphone_presence_note_new(const char *content, const char *lang);
LINPHONE_PUBLIC LinphonePresenceNote *linphone_presence_note_ref(LinphonePresenceNote *note);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_note_set_content(LinphonePresenceNote *note, const char *content);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_note_set_lang(LinphonePresenceNote *note, const char *lang);
LINPHONE_PUBLIC void linphone_presence_note_set_user_data(LinphonePresenceNote *note, void *user_data);
LINPHONE_PUBLIC LinphonePresenceNote *linphone_presence_note_unref(LinphonePresenceNote *note);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_person_add_activities_note(LinphonePresencePerson *person, LinphonePresenceNote *note);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_person_add_activity(LinphonePresencePerson *person, LinphonePresenceActivity *activity);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_person_add_note(LinphonePresencePerson *person, LinphonePresenceNote *note);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_person_clear_activities(LinphonePresencePerson *person);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_person_clear_activities_notes(LinphonePresencePerson *person);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_person_clear_notes(LinphonePresencePerson *person);
LINPHONE_PUBLIC char *linphone_presence_person_get_id(const LinphonePresencePerson *person);
LINPHONE_PUBLIC unsigned int linphone_presence_person_get_nb_activities(const LinphonePresencePerson *person);
LINPHONE_PUBLIC unsigned int linphone_presence_person_get_nb_activities_notes(const LinphonePresencePerson *person);
LINPHONE_PUBLIC unsigned int linphone_presence_person_get_nb_notes(const LinphonePresencePerson *person);
LINPHONE_PUBLIC LinphonePresenceNote *linphone_presence_person_get_nth_activities_note(const LinphonePresencePerson *person, unsigned int index);
LINPHONE_PUBLIC LinphonePresenceActivity *linphone_presence_person_get_nth_activity(const LinphonePresencePerson *person, unsigned int index);
LINPHONE_PUBLIC LinphonePresenceNote *linphone_presence_person_get_nth_note(const LinphonePresencePerson *person, unsigned int index);
LINPHONE_PUBLIC void *linphone_presence_person_get_user_data(const LinphonePresencePerson *person);
LINPHONE_PUBLIC LinphonePresencePerson *linphone_presence_person_new(const char *id);
LINPHONE_PUBLIC LinphonePresencePerson *linphone_presence_person_ref(LinphonePresencePerson *person);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_person_set_id(LinphonePresencePerson *person, const char *id);
LINPHONE_PUBLIC void linphone_presence_person_set_user_data(LinphonePresencePerson *person, void *user_data);
LINPHONE_PUBLIC LinphonePresencePerson *linphone_presence_person_unref(LinphonePresencePerson *person);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_service_add_note(LinphonePresenceService *service, LinphonePresenceNote *note);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_service_clear_notes(LinphonePresenceService *service);
LINPHONE_PUBLIC LinphonePresenceBasicStatus linphone_presence_service_get_basic_status(const LinphonePresenceService *service);
LINPHONE_PUBLIC char *linphone_presence_service_get_contact(const LinphonePresenceService *service);
LINPHONE_PUBLIC char *linphone_presence_service_get_id(const LinphonePresenceService *service);
LINPHONE_PUBLIC unsigned int linphone_presence_service_get_nb_notes(const LinphonePresenceService *service);
LINPHONE_PUBLIC LinphonePresenceNote *linphone_presence_service_get_nth_note(const LinphonePresenceService *service, unsigned int index);
LINPHONE_PUBLIC bctbx_list_t *linphone_presence_service_get_service_descriptions(const LinphonePresenceService *service);
LINPHONE_PUBLIC void *linphone_presence_service_get_user_data(const LinphonePresenceService *service);
LINPHONE_PUBLIC LinphonePresenceService *linphone_presence_service_new(const char *id, LinphonePresenceBasicStatus basic_status, const char *contact);
LINPHONE_PUBLIC LinphonePresenceService *linphone_presence_service_ref(LinphonePresenceService *service);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_service_set_basic_status(LinphonePresenceService *service, LinphonePresenceBasicStatus basic_status);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_service_set_contact(LinphonePresenceService *service, const char *contact);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_service_set_id(LinphonePresenceService *service, const char *id);
LINPHONE_PUBLIC LinphoneStatus linphone_presence_service_set_service_descriptions(LinphonePresenceService *service, bctbx_list_t *descriptions);
LINPHONE_PUBLIC void linphone_presence_service_set_user_data(LinphonePresenceService *service, void *user_data);
LINPHONE_PUBLIC LinphonePresenceService *linphone_presence_service_unref(LinphonePresenceService *service);

#ifdef __cplusplus
} // extern "C"
#endif
/** @endcond */

#endif /* REGLINE_LINPHONE_PRESENCE_H */
