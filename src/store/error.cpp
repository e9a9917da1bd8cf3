#include "store/error.h"
