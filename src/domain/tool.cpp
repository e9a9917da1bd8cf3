#include "domain/tool.h"

#include <algorithm>

namespace alongside {

Problems<ToolField> problemsIn(const Tool& tool, Date today) {
    using enum ToolField;
    ProblemList<ToolField> list;
    list.add(Name, faultInName(tool.name));
    list.add(Kind, faultInOptionalName(tool.kind));
    list.add(Does, faultInText(tool.does));
    for (std::size_t i = 0; i < tool.builds.size(); ++i)
        list.addIf(std::count(tool.builds.begin(), tool.builds.end(), tool.builds[i]) > 1, Builds, Fault::Duplicate, i);
    list.add(Caution, faultInText(tool.caution));
    list.add(Link, faultInText(tool.link));
    for (std::size_t i = 0; i < tool.uses.size(); ++i)
        list.add(UseSince, faultInPastDate(tool.uses[i].since, today), i);
    return list.take();
}

} // namespace alongside
