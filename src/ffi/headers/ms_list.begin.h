/** A list under its name of liblinphone 3; mediastreamer2/mscommon.h has it too. */
#ifndef MSList
#define MSList bctbx_list_t
#endif
