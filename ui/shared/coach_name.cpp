#include "shared/coach_name.h"

#include "shared/text.h"

namespace alongside {

QString coachName(const Tables& tables) {
    const auto me = tables.coaches.me();
    return me ? toQt(me->name) : QString();
}

} // namespace alongside
