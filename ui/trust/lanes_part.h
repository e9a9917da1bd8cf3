#pragma once

#include "domain/pulse_form.h"
#include "domain/trust/assessment.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace alongside {

class LinkButton;
class WrappedLabel;

// What stands beside the log on a dimension's card: what the teacher says, what the coach has written, and the question
// where the first differs from the log.
struct LaneWords {
    QString teacher;  // when they said it
    QStringList said; // their answers, and their words
    QString me;
    QString ask; // empty where nothing differs
    bool hasPages = false;

    bool operator==(const LaneWords&) const = default;
};

LaneWords laneWordsOf(const trust::Assessment& assessment, Dimension dimension, const PulseForm& form, Date today);

// The teacher's lane and the coach's own, each with the way to more. They are never summed.
class LanesPart : public QWidget {
    Q_OBJECT
public:
    // `dimension`: its words for the names of the links.
    explicit LanesPart(const QString& dimension, QWidget* parent = nullptr);

    void show(const LaneWords& words);

Q_SIGNALS:
    void pulseWanted();
    void pagesWanted();
    void pageWanted();     // a new one
    void questionWanted(); // a new one, about what differs

private:
    QVBoxLayout* column_;
    WrappedLabel* teacher_;
    WrappedLabel* said_;
    WrappedLabel* me_;
    LinkButton* pulse_;
    LinkButton* pages_;
    WrappedLabel* ask_;
    LinkButton* question_;
    bool hasPages_ = false;
};

} // namespace alongside
