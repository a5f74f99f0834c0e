# Read by ctest before it runs a test. Here and not as a property of the tests: gtest_discover_tests
# keeps the first of several variables alone.
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} C.UTF-8)
# Freed memory is overwritten, so that a read of it falls over instead of finding what was there. Qt
# itself is not built with the sanitizer, which would not see it.
set(ENV{MALLOC_PERTURB_} 165)
set(ENV{ASAN_OPTIONS} "detect_leaks=0:max_free_fill_size=1048576:free_fill_byte=165")
