#pragma once

#include "overview/meeting_list.h"
#include "shared/notebook_link.h"

#include <QWidget>

class QComboBox;

namespace alongside {

class CompletionField;
class DateField;
class FilterField;
class SegmentedChoice;

// What the list of meetings is narrowed down to, each as what it is: words, people, kind, days, state.
class MeetingFilterBar : public QWidget {
    Q_OBJECT
public:
    // `page` is the widget on which Ctrl+F leads to the words.
    MeetingFilterBar(NotebookLink& link, QWidget* page);

    MeetingFilter filter() const;
    bool narrowsDown() const; // whether anything is left out
    void clear();
    void refresh(); // who there is, and which days "this term" means
    FilterField* words() const { return words_; }

Q_SIGNALS:
    void changed(); // by the user, or cleared

private:
    enum class Days { Any, ThisWeek, ThisMonth, ThisTerm, ThisYear, Between };

    void connectParts();
    void offerKinds();
    void offerDays();
    void chooseDays();
    std::optional<DateSpan> chosenDays() const;
    DateField* makeDayField(const QString& name);

    NotebookLink& link_;
    FilterField* words_;
    CompletionField* with_;
    QComboBox* kind_;
    QComboBox* days_;
    SegmentedChoice* state_;
    DateField* from_;
    DateField* until_;
};

} // namespace alongside
