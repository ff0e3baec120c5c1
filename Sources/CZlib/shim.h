#ifndef PORTAVIA_CZLIB_SHIM_H
#define PORTAVIA_CZLIB_SHIM_H
#include <zlib.h>

// The inflate initialisers are macros over functions that Swift cannot call with a struct size.
static inline int portavia_inflate_init_raw(z_streamp stream) {
  return inflateInit2_(stream, -15, ZLIB_VERSION, (int)sizeof(z_stream));
}
static inline int portavia_deflate_init_raw(z_streamp stream, int level) {
  return deflateInit2_(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                       (int)sizeof(z_stream));
}
#endif
