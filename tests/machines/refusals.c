/* Calls one function of each kind that is no part of regline. Each returns nothing, as its type has it, in the registers or
 * the memory in which this machine returns that type: scripts/targets.sh runs it on machines of other kinds. */
#include <stdio.h>

/* As mediastreamer2's header has it, whose functions are declared for those who include it. */
#define msvideo_h
struct MSVideoSize {
    int width, height;
};
#include <linphone/core.h>

#define EXPECT(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "line %d: %s does not hold\n", __LINE__, #condition); \
            failures++; \
        } \
    } while (0)

int main(void)
{
    int failures = 0;
    LinphoneCoreVTable callbacks = {0};
    LinphoneCore *core = linphone_core_new(&callbacks, NULL, NULL, NULL);
    EXPECT(core != NULL);

    EXPECT(linphone_core_invite(core, "sip:bob@example.test") == NULL);
    EXPECT(linphone_core_accept_call(core, NULL) == -1);
    EXPECT(linphone_core_get_calls(core) == NULL);
    EXPECT(linphone_core_get_mic_gain_db(core) == 0.0f);
    EXPECT(linphone_core_get_default_ephemeral_lifetime(core) == 0);
    EXPECT(linphone_core_get_sound_devices(core) != NULL && linphone_core_get_sound_devices(core)[0] == NULL);
    struct MSVideoSize size = linphone_core_get_preferred_video_size(core);
    EXPECT(size.width == 0 && size.height == 0);

    linphone_core_unref(core);
    return failures;
}
