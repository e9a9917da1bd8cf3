#pragma once

#include "domain/next_step.h"
#include "domain/school_calendar.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace alongside {

class LinkButton;
class Pill;
class WrappedLabel;

// One promise or action step with a box to mark it as kept.
class OwedRow : public QWidget {
    Q_OBJECT
public:
    explicit OwedRow(QWidget* parent = nullptr);

    void show(const NextStep& step, Date today, const SchoolDays& days);

Q_SIGNALS:
    void keptToggled(bool kept); // by the coach

private:
    QCheckBox* kept_;
    WrappedLabel* what_;
    QLabel* who_;
    Pill* standing_;
};

} // namespace alongside
