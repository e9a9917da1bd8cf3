#include "shared/due_by_words.h"

#include "shared/date_field.h"
#include "shared/due_at_end.h"
#include "shared/label.h"
#include "shared/set_quietly.h"
#include "shared/wording/date_words.h"

#include <QLineEdit>

#include <utility>

namespace alongside {

DueByWords::DueByWords(QLineEdit* what, DateField* due, Date today, const SchoolDays& days)
    : QObject(what), what_(what), due_(due), hint_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)),
      today_(today), days_(days) {
    hint_->hide();
    connect(what_, &QLineEdit::textChanged, this, &DueByWords::read);
    connect(what_, &QLineEdit::editingFinished, this, &DueByWords::takeOff);
    connect(due_, &DateField::dateChanged, this, [this] {
        given_ = true;
        byWords_ = false;
    });
}

void DueByWords::set(const QString& what, const std::optional<Date>& due, bool given) {
    setQuietly(what_, what);
    due_->setDate(due);
    given_ = given;
    byWords_ = false;
}

void DueByWords::setUsual(Date due) {
    if (given_ || fixed_)
        return;
    if (byWords_)
        otherwise_ = due;
    else
        due_->setDate(due);
}

QString DueByWords::what() const {
    return byWords_ ? dueAtEnd(what_->text(), today_, days_).what.trimmed() : what_->text().trimmed();
}

bool DueByWords::lacksADay() const {
    return !fixed_ && !isGiven() && !hint_->text().isEmpty();
}

QWidget* DueByWords::hint() const {
    return hint_;
}

void DueByWords::read() {
    const auto said = fixed_ ? WordsAndDue{} : dueAtEnd(what_->text(), today_, days_);
    const auto& due = said.due;
    hint_->setWords(said.noSuchDay);
    hint_->setVisible(!said.noSuchDay.isEmpty());
    if (due && !std::exchange(byWords_, true))
        otherwise_ = due_->date();
    if (due)
        due_->setDate(due);
    else if (std::exchange(byWords_, false))
        due_->setDate(otherwise_);
    what_->setAccessibleDescription(due ? tr("Due %1").arg(dayWithWeekday(*due, today_)) : said.noSuchDay);
}

// As the coach would: Ctrl+Z in the line brings the words back.
void DueByWords::takeOff() {
    if (!byWords_)
        return;
    const auto day = due_->date();
    const auto left = static_cast<int>(dueAtEnd(what_->text(), today_, days_).what.size());
    const QSignalBlocker quiet(what_);
    what_->setSelection(left, static_cast<int>(what_->text().size()) - left);
    what_->del();
    due_->setDate(day);
    given_ = true;
    byWords_ = false;
    what_->setAccessibleDescription({});
}

} // namespace alongside
