#include "actions/insist_on.h"
