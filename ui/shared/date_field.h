#pragma once

#include "shared/due_words.h"

#include <QLineEdit>

#include <optional>

class QAction;

namespace alongside {

// A field for a day: takes words ("fri", "in 3 days", "12 nov"), shows beside them what it understood, and offers a
// calendar. Up and Down go a day on or back, Alt+Down opens the calendar.
class DateField : public QLineEdit {
    Q_OBJECT
public:
    // `days` tell which days are school days; `lean` is the side to which "fri" leans.
    DateField(const QString& name, Date today, const SchoolDays& days, Lean lean, QWidget* parent = nullptr);

    std::optional<Date> date() const { return date_; } // empty while empty or not understood
    void setDate(const std::optional<Date>& date);
    void setLean(Lean lean) { lean_ = lean; }

    // For a field that stays on screen over midnight: what stands in it keeps its day and says it anew.
    void setToday(Date today);

    // For a day of a calendar: its year is always said.
    void setSaysYear() { saysYear_ = true; }

    // The day before which it is not meant to lie, where there is one: a day without a year is looked for from there.
    void setFirst(const std::optional<Date>& first) { first_ = first; }

    // True while there are words that name no day.
    bool isUnclear() const { return !date_ && !text().trimmed().isEmpty(); }
    QString unclearWords() const; // what to say beside it then

Q_SIGNALS:
    void dateChanged(); // by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read();
    void pick(Date date);
    void openCalendar();
    QString wordsFor(Date day) const;
    QString understood() const; // to show beside the words; empty when the words say it already

    Date today_;
    SchoolDays days_;
    Lean lean_;
    bool saysYear_ = false;
    std::optional<Date> date_, first_;
    QAction* calendar_;
};

// The same where nothing more is known about the words.
QString unclearDayWords();

} // namespace alongside
