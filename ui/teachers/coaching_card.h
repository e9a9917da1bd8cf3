#pragma once

#include "domain/teacher.h"
#include "shared/card.h"

#include <QString>

#include <vector>

class QPushButton;

namespace alongside {

class FlowLayout;
class WrappedLabel;

// Whether the coaching of a teacher goes on, is a light touch, paused or ended: what that means, and the ways from
// here.
class CoachingCard : public Card {
    Q_OBJECT
public:
    explicit CoachingCard(QWidget* parent = nullptr);

    // `leftOpen`: a cycle runs, or an agreement is in effect.
    void show(const Teacher& teacher, bool leftOpen, Date today);

Q_SIGNALS:
    void statusChosen(alongside::TeacherStatus status);

private:
    void offer(TeacherStatus status);

    WrappedLabel* state_;
    WrappedLabel* means_;
    WrappedLabel* ahead_;
    FlowLayout* ways_;
    std::vector<std::pair<TeacherStatus, QPushButton*>> buttons_;
};

} // namespace alongside
