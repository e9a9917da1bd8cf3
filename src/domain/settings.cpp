#include "domain/settings.h"

namespace alongside {
namespace {

bool isShare(Share share) {
    return share.in >= 1 && share.in <= 100 && share.of >= 0 && share.of <= share.in;
}

} // namespace

Problems<SettingsField> problemsIn(const Settings& settings) {
    using enum SettingsField;
    ProblemList<SettingsField> list;
    list.addIf(settings.windowSchoolDays < 5 || settings.windowSchoolDays > 250, WindowSchoolDays, Fault::OutOfRange);
    list.addIf(settings.minEvents < 1 || settings.minEvents > 50, MinEvents, Fault::OutOfRange);
    list.addIf(settings.rhythm < 1 || settings.rhythm > 200, Rhythm, Fault::OutOfRange);
    list.addIf(!isShare(settings.strong), Strong, Fault::OutOfRange);
    list.addIf(!isShare(settings.steady), Steady, Fault::OutOfRange);
    list.addIf(settings.steady.of * settings.strong.in > settings.strong.of * settings.steady.in, Steady,
               Fault::NotTogether);
    return list.take();
}

} // namespace alongside
