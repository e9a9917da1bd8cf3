#pragma once

#include "domain/trust/window.h"
#include "overview/logging_coverage.h"

#include <QWidget>

namespace alongside {

class FlowLayout;
class SegmentedChoice;
class WrappedLabel;

// Which days are looked at.
enum class WindowChoice { Window, Cycle, SchoolYear };

// The first days of the open cycle and of the school year, where there are such.
struct WindowStarts {
    std::optional<Date> cycle;
    std::optional<Date> schoolYear;

    bool operator==(const WindowStarts&) const = default;
};

WindowStarts windowStartsOf(const Tables& tables, TeacherId teacher, Date today);

// The days that the figures are about, with a choice of others, and how much was logged at all.
class WindowLine : public QWidget {
    Q_OBJECT
public:
    explicit WindowLine(QWidget* parent = nullptr);

    void offer(const WindowStarts& starts);
    std::optional<Date> from() const; // empty: the window that the settings name
    void show(const trust::Windows& windows, const LoggingCoverage& coverage, Date today);

Q_SIGNALS:
    void chosen();

private:
    WrappedLabel* words_;
    FlowLayout* choiceRow_;
    SegmentedChoice* choice_ = nullptr;
    WindowStarts starts_;
    QList<WindowChoice> offered_;
};

} // namespace alongside
