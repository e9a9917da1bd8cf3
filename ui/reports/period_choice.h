#pragma once

#include "shared/notebook_link.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace alongside {

class DateField;
class SegmentedChoice;
class WrappedLabel;

// The stretch of time that a report is about: a month, a term of the school calendar, or days of the coach's own.
class PeriodChoice : public QWidget {
    Q_OBJECT
public:
    // `beside` stands in the same row, such as another choice that the report depends on.
    explicit PeriodChoice(NotebookLink& link, QWidget* beside = nullptr, QWidget* parent = nullptr);

    // Empty while days of one's own are not clear.
    std::optional<DateSpan> days() const;

    bool isMonth() const;

    void refresh(); // the terms and today's month

Q_SIGNALS:
    void changed(); // by the user

private:
    enum class Kind { Month, Term, Own };
    void build(QWidget* beside);
    void offerMonths();
    void offerTerms();
    void setKind(int kind);
    void show();
    QString troubleWords() const;

    NotebookLink& link_;
    SegmentedChoice* kind_;
    QComboBox* month_;
    QComboBox* term_;
    DateField* from_;
    DateField* until_;
    WrappedLabel* trouble_;
};

} // namespace alongside
