/* linphone/address.h: every function, on addresses of all kinds. */
#include "show.h"

static void getters(const LinphoneAddress *address) {
	SHOW(linphone_address_as_string(address));
	SHOW(linphone_address_as_string_uri_only(address));
	SHOW(linphone_address_get_scheme(address));
	SHOW(linphone_address_get_display_name(address));
	SHOW(linphone_address_get_username(address));
	SHOW(linphone_address_get_password(address));
	SHOW(linphone_address_get_domain(address));
	SHOW(linphone_address_get_port(address));
	SHOW(linphone_address_get_transport(address));
	SHOW(linphone_address_get_secure(address));
	SHOW(linphone_address_is_secure(address));
	SHOW(linphone_address_is_sip(address));
	SHOW(linphone_address_get_method_param(address));
	SHOW(linphone_address_has_param(address, "tag"));
	SHOW(linphone_address_get_param(address, "tag"));
	SHOW(linphone_address_get_param(address, "none"));
	SHOW(linphone_address_has_uri_param(address, "transport"));
	SHOW(linphone_address_get_uri_param(address, "transport"));
	SHOW(linphone_address_has_uri_param(address, "lr"));
	SHOW(linphone_address_get_uri_param(address, "lr"));
	SHOW(linphone_address_get_uri_param(address, "none"));
	SHOW(linphone_address_get_header(address, "Subject"));
	SHOW(linphone_address_get_header(address, "none"));
}

int main(void) {
	linphone_core_set_log_level_mask(0);
	static const char *const texts[] = {
	    "", "sip:alice@example.test", "\"Alice \\\"A\\\"\" <sips:al%20ice:pass@[2001:db8::1]:5071;transport=tls;lr?Subject=a%20b>;tag=1;x",
	    "sip:example.test;method=INVITE;maddr=192.0.2.1", "sip:+33;phone-context=x@example.test;user=phone",
	    "Alice <sip:alice@example.test:0;transport=DTLS;transport=tcp>;tag", "sip:alice@EXAMPLE.test;ttl=5;gr=urn:x",
	    "<sip:a@b.test?X=1&X=2&Y=>", "sip:alice@example.test:65535"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		printf("---- %s\n", texts[i]);
		LinphoneAddress *address = linphone_address_new(texts[i]);
		getters(address);
		LinphoneAddress *copy = linphone_address_clone(address);
		SHOW(linphone_address_clone(address));
		SHOW(linphone_address_equal(address, copy));
		SHOW(linphone_address_weak_equal(address, copy));
		DO(linphone_address_clean(copy));
		SHOW(linphone_address_as_string(copy));
		SHOW(linphone_address_equal(address, copy));
		SHOW(linphone_address_weak_equal(address, copy));
		SHARE_PAIR(linphone_address_ref, linphone_address_unref, copy);
		DO(linphone_address_destroy(copy));
		linphone_address_unref(address);
	}
	SHOW(linphone_address_new(NULL));
	SHOW(linphone_address_new("nonsense"));
	SHOW(linphone_core_create_address(NULL, "sip:a@b.test"));

	printf("---- setters\n");
	LinphoneAddress *address = linphone_address_new("sip:alice@example.test");
	TEXT_STATUS_PAIR(linphone_address_set_display_name, linphone_address_get_display_name, address);
	SHOW(linphone_address_as_string(address));
	TEXT_STATUS_PAIR(linphone_address_set_username, linphone_address_get_username, address);
	SHOW(linphone_address_as_string(address));
	static const char *const hosts[] = {"b.test", "", "192.0.2.7", "2001:db8::5", "B.Test", NULL, "c.test"};
	for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
		printf("%s\n", hosts[i] ? hosts[i] : "NULL");
		SHOW(linphone_address_set_domain(address, hosts[i]));
		SHOW(linphone_address_get_domain(address));
		SHOW(linphone_address_as_string(address));
	}
	TEXT_PAIR(linphone_address_set_password, linphone_address_get_password, address);
	DO(linphone_address_set_password(address, NULL));
	NUMBER_PAIR(linphone_address_set_port, linphone_address_get_port, address, 5061, 0, 65535, 70000, 1);
	SHOW(linphone_address_set_port(address, 0));
	NUMBER_PAIR(linphone_address_set_transport, linphone_address_get_transport, address, 1, 2, 3, 0);
	SHOW(linphone_address_set_transport(address, LinphoneTransportTls));
	SHOW(linphone_address_as_string(address));
	FLAG_PAIR(linphone_address_set_secure, linphone_address_get_secure, address);
	SHOW(linphone_address_as_string(address));
	DO(linphone_address_set_secure(address, 0));
	SHOW(linphone_address_as_string(address));
	DO(linphone_address_set_param(address, "tag", "value"));
	DO(linphone_address_set_param(address, "flag", NULL));
	DO(linphone_address_set_param(address, "empty", ""));
	DO(linphone_address_set_param(address, "tag", "other"));
	SHOW(linphone_address_as_string(address));
	SHOW(linphone_address_has_param(address, "flag"));
	SHOW(linphone_address_get_param(address, "flag"));
	SHOW(linphone_address_get_param(address, "empty"));
	DO(linphone_address_set_params(address, "a=1;b;c=\"x;y\""));
	SHOW(linphone_address_as_string(address));
	SHOW(linphone_address_get_param(address, "c"));
	SHOW(linphone_address_get_param(address, "tag"));
	DO(linphone_address_set_uri_param(address, "lr", NULL));
	DO(linphone_address_set_uri_param(address, "key", "a b"));
	SHOW(linphone_address_get_uri_param(address, "key"));
	SHOW(linphone_address_as_string(address));
	DO(linphone_address_remove_uri_param(address, "key"));
	DO(linphone_address_remove_uri_param(address, "none"));
	SHOW(linphone_address_as_string(address));
	DO(linphone_address_set_uri_params(address, "x=1;y"));
	SHOW(linphone_address_as_string(address));
	DO(linphone_address_set_header(address, "Subject", "hello"));
	DO(linphone_address_set_header(address, "Priority", "urgent"));
	DO(linphone_address_set_header(address, "Subject", "again"));
	SHOW(linphone_address_get_header(address, "Subject"));
	SHOW(linphone_address_get_header(address, "Priority"));
	SHOW(linphone_address_as_string(address));
	DO(linphone_address_set_method_param(address, "MESSAGE"));
	SHOW(linphone_address_get_method_param(address));
	SHOW(linphone_address_as_string_uri_only(address));
	linphone_address_unref(address);
	return 0;
}
