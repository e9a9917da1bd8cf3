#include "trust/window_line.h"

#include "overview/cycle_view.h"
#include "shared/flow_layout.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QVBoxLayout>

namespace alongside {

WindowStarts windowStartsOf(const Tables& tables, TeacherId teacher, Date today) {
    WindowStarts starts;
    if (const auto cycle = runningCycle(tables, teacher, today))
        starts.cycle = cycle->startedOn;
    starts.schoolYear = firstDayOfSchoolYear(tables.calendar.current(), today);
    return starts;
}

WindowLine::WindowLine(QWidget* parent)
    : QWidget(parent), words_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)),
      offered_({WindowChoice::Window}) {
    auto* room = new QWidget;
    choiceRow_ = new FlowLayout(room);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new FoldingRow(words_, room));
}

void WindowLine::offer(const WindowStarts& starts) {
    const bool same = starts.cycle.has_value() == starts_.cycle.has_value() &&
                      starts.schoolYear.has_value() == starts_.schoolYear.has_value();
    starts_ = starts;
    if (same)
        return;
    delete choice_;
    choice_ = nullptr;
    offered_ = {WindowChoice::Window};
    QStringList words{tr("Lately")};
    if (starts.cycle) {
        offered_ += WindowChoice::Cycle;
        words += tr("This cycle");
    }
    if (starts.schoolYear) {
        offered_ += WindowChoice::SchoolYear;
        words += tr("This school year");
    }
    if (words.size() == 1)
        return;
    choice_ = new SegmentedChoice(tr("Days to look at"), words);
    choice_->setCurrent(0);
    choiceRow_->addWidget(choice_);
    connect(choice_, &SegmentedChoice::currentChanged, this, &WindowLine::chosen);
}

std::optional<Date> WindowLine::from() const {
    switch (choice_ ? offered_[std::max(0, choice_->current())] : WindowChoice::Window) {
    case WindowChoice::Window:
        return std::nullopt;
    case WindowChoice::Cycle:
        return starts_.cycle;
    case WindowChoice::SchoolYear:
        return starts_.schoolYear;
    }
    return std::nullopt;
}

void WindowLine::show(const trust::Windows& windows, const LoggingCoverage& coverage, Date today) {
    const auto days = tr("The last %Ln school day(s), %1 to %2. Beside each figure: as many days before.", nullptr,
                         windows.schoolDays)
                          .arg(shortDay(windows.now.from), shortDay(windows.now.until));
    const auto logged = tr("In your whole notebook something was logged on %1 of the last %Ln school day(s)", nullptr,
                           coverage.schoolDays)
                            .arg(locale().toString(coverage.logged));
    const auto last = coverage.last ? tr(", last %1.").arg(shortDay(*coverage.last, today)) : tr(".");
    words_->setWords(days + QLatin1Char(' ') + logged + last);
}

} // namespace alongside
