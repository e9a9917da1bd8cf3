#include "domain/hold.h"

namespace alongside {

using enum HoldField;

Problems<HoldField> problemsIn(const Hold& hold, Date today) {
    ProblemList<HoldField> list;
    list.add(SetOn, faultInPastDate(hold.setOn, today));
    list.add(Reason, faultInNeededText(hold.reason));
    if (!hold.liftedOn) {
        list.addIf(!hold.whyLifted.empty(), LiftedOn, Fault::NotTogether);
        return list.take();
    }
    list.add(LiftedOn, faultInPastDate(*hold.liftedOn, today));
    list.addIf(*hold.liftedOn < hold.setOn, LiftedOn, Fault::BeforeStart);
    list.add(WhyLifted, faultInNeededText(hold.whyLifted));
    return list.take();
}

} // namespace alongside
