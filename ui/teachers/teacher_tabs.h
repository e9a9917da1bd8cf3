#pragma once

#include "shared/navigator.h"

#include <array>

namespace alongside {

// The tabs of a teacher's page, in their order.
inline constexpr std::array kTeacherTabs{TeacherTab::Dashboard, TeacherTab::Timeline,  TeacherTab::NextSteps,
                                         TeacherTab::Agreement, TeacherTab::Checklist, TeacherTab::Pulse,
                                         TeacherTab::Cycle,     TeacherTab::Profile};

QString nameOf(TeacherTab tab);

} // namespace alongside
