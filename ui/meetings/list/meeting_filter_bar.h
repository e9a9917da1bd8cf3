#pragma once

#include "overview/meeting_list.h"
#include "shared/notebook_link.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace alongside {

class CompletionField;
class DateField;
class FilterField;
class ProblemLabel;
class SegmentedChoice;

// What the list of meetings is narrowed down to, each as what it is: words, people, kind, days, state. In a small
// window all but the words fold away behind a button, so that the list has room.
class MeetingFilterBar : public QWidget {
    Q_OBJECT
public:
    // `page` is the widget on which Ctrl+F leads to the words.
    MeetingFilterBar(NotebookLink& link, QWidget* page);

    MeetingFilter filter() const;
    bool narrowsDown() const;   // whether anything is left out
    bool looksForWords() const; // not for a lone letter, which stands in nearly all
    void clear();
    void refresh(); // who there is, which day is today, and which days "this term" means
    FilterField* words() const { return words_; }

Q_SIGNALS:
    void changed(); // by the user, or cleared

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Days { Any, ThisWeek, ThisMonth, ThisTerm, ThisYear, Between };

    void connectParts();
    void fold();
    int folded() const;
    void offerKinds();
    void offerDays();
    std::optional<DateSpan> chosenDays() const;
    DateField* makeDayField(const QString& name);

    NotebookLink& link_;
    FilterField* words_;
    CompletionField* with_;
    ProblemLabel* withProblem_; // a name that is not picked narrows nothing down
    QComboBox* kind_;
    QComboBox* days_;
    SegmentedChoice* state_;
    DateField* from_;
    DateField* until_;
    QPushButton* more_; // in a small window, to the filters other than words
};

} // namespace alongside
