#include "domain/win.h"

namespace alongside {

Problems<WinField> problemsIn(const Win& win, Date today) {
    using enum WinField;
    ProblemList<WinField> list;
    list.add(SeenOn, faultInPastDate(win.seenOn, today));
    list.add(What, faultInNeededText(win.what));
    if (win.toldOn) {
        list.add(ToldOn, faultInPastDate(*win.toldOn, today));
        list.addIf(*win.toldOn < win.seenOn, ToldOn, Fault::BeforeStart);
    }
    list.add(ToldHow, faultInOptionalName(win.toldHow));
    return list.take();
}

} // namespace alongside
