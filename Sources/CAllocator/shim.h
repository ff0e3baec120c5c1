#ifndef PORTAVIA_CALLOCATOR_SHIM_H
#define PORTAVIA_CALLOCATOR_SHIM_H
#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

// The Swift module of glibc leaves malloc.h out. Other C libraries have nothing to set.
static inline void portavia_bound_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}
#endif
