#include "domain/settings.h"

#include "domain/agreement.h"

namespace alongside {
bool isShare(Share share) {
    return share.in >= 1 && share.in <= kLargestInShare && share.of >= 0 && share.of <= share.in;
}

Problems<SettingsField> problemsIn(const Settings& settings) {
    using enum SettingsField;
    ProblemList<SettingsField> list;
    list.addIf(!kWindows.holds(settings.windowSchoolDays), WindowSchoolDays, Fault::OutOfRange);
    list.addIf(!kLeastEvents.holds(settings.minEvents), MinEvents, Fault::OutOfRange);
    list.addIf(!kRhythms.holds(settings.rhythm), Rhythm, Fault::OutOfRange);
    list.addIf(!isShare(settings.strong), Strong, Fault::OutOfRange);
    list.addIf(!isShare(settings.steady), Steady, Fault::OutOfRange);
    list.addIf(settings.steady.of * settings.strong.in > settings.strong.of * settings.steady.in, Steady,
               Fault::NotTogether);
    return list.take();
}

} // namespace alongside
