#include "teachers/teacher_tabs.h"

#include "teachers/teacher_page.h"

namespace alongside {

QString nameOf(TeacherTab tab) {
    switch (tab) {
    case TeacherTab::Dashboard:
        return TeacherPage::tr("Dashboard");
    case TeacherTab::Timeline:
        return TeacherPage::tr("Timeline");
    case TeacherTab::NextSteps:
        return TeacherPage::tr("Next steps");
    case TeacherTab::Agreement:
        return TeacherPage::tr("Agreement");
    case TeacherTab::Checklist:
        return TeacherPage::tr("Checklist");
    case TeacherTab::Pulse:
        return TeacherPage::tr("Pulse");
    case TeacherTab::Cycle:
        return TeacherPage::tr("Cycle");
    case TeacherTab::Profile:
        return TeacherPage::tr("Profile");
    }
    return {};
}

} // namespace alongside
