#include "domain/reflection.h"

namespace alongside {

Problems<ReflectionField> problemsIn(const Reflection& reflection, Date today) {
    using enum ReflectionField;
    ProblemList<ReflectionField> list;
    list.add(On, faultInPastDate(reflection.on, today));
    list.add(Prompt, faultInText(reflection.prompt));
    list.add(Text, faultInNeededText(reflection.text));
    return list.take();
}

} // namespace alongside
