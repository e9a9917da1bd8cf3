#pragma once

#include "overview/checklist_period.h"
#include "shared/wrapped_button.h"

#include <QTimer>

class QPushButton;
class QLineEdit;

namespace alongside {

class LogPill;
class QuietToggle;

// One item of the checklist: done or not yet, not fitting, a note, and what the log suggests. Space ticks it, N says
// that it does not fit; Up and Down lead to the item before and after, Left and Right along its own buttons.
class ItemRow : public QWidget {
    Q_OBJECT
public:
    explicit ItemRow(const ChecklistItem& item, QWidget* parent = nullptr);

    const std::string& code() const { return code_; }
    const QString& words() const { return box_->words(); }
    void showItem(const ChecklistItem& item, bool suggested);
    void saveNote(); // now, if it was changed
    void takeFocus();

Q_SIGNALS:
    void stateChosen(alongside::TickState state);
    void noteChanged(const QString& note);
    void evidenceWanted();
    void stepWanted(int by); // to another item

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeActions();
    void leadByArrows();
    bool followArrow(int key, QWidget* from);
    void showNote(bool shown);

    std::string code_;
    TickState state_ = TickState::NotYet;
    WrappedCheckBox* box_;
    LogPill* suggestion_;
    QPushButton* confirm_;
    QuietToggle* notFitting_;
    QuietToggle* addNote_;
    QLineEdit* note_;
    QTimer soon_;
};

} // namespace alongside
