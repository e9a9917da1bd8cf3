#pragma once

#include "overview/meeting_summary.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace alongside {

class NoticeLine;

// The summary of a held meeting for one of its teachers, shown exactly as it leaves: to copy, to hand to the mail
// program, to save or to print. What leaves can be marked as sent at once.
class SummaryPanel : public Panel {
    Q_OBJECT
public:
    SummaryPanel(NotebookLink& link, ContactId contact, QWidget* parent = nullptr);

Q_SIGNALS:
    void editAsked(); // of the meeting; the panel closes before

private:
    QWidget* makeMore();
    void build();
    void offerTeachers();
    void refresh();
    void showStanding(const std::optional<Contact>& contact);
    void offerMark(const std::optional<Contact>& contact);
    void followMark(const std::optional<Contact>& contact);
    QString othersWithout(const std::optional<Contact>& contact) const;
    void showOthersNamed(const std::optional<Contact>& contact);
    TeacherId teacher() const;
    void copy();
    void mail();
    void save(WayOut way);
    void print();
    void hasLeft(const QString& words);
    void undoMark();

    NotebookLink& link_;
    ContactId contact_;
    std::optional<MeetingSummary> summary_;
    QComboBox* to_;
    NoticeLine* agreed_;
    NoticeLine* othersNamed_;
    QPlainTextEdit* preview_;
    QCheckBox* mark_;
    NoticeLine* outcome_;
    bool isLast_ = true;     // all others have theirs
    bool canUnmark_ = false; // the last deed was the mark that the outcome tells of
    QList<QWidget*> ways_;   // the buttons through which it can leave
};

} // namespace alongside
