#pragma once

#include "domain/win.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace alongside {

class DateField;
class HowTold;
class NoteEdit;
class NoticeLine;
class ProblemLabel;
class SegmentedChoice;

// The panel for one win, new or to be corrected: what worked and what students did, who named it, and when and how the
// teacher was told.
class WinForm : public Panel {
    Q_OBJECT
public:
    // A new one with `teacher`.
    WinForm(NotebookLink& link, TeacherId teacher, QWidget* parent = nullptr);

    // Corrects a stored one.
    WinForm(NotebookLink& link, const Win& win, QWidget* parent = nullptr);

    void setWin(const Win& win);
    Win win() const;

    // Stores the win and closes the panel, or says beside the fields what is to be mended.
    void submit();

private:
    WinForm(NotebookLink& link, const Win& win, const QString& title, QWidget* parent);
    void build();
    void showHowTheyLikeIt();
    void showOthersNamed();
    bool showProblems();
    void removeStored();

    NotebookLink& link_;
    Win stored_;
    NoteEdit* what_;
    DateField* seenOn_;
    SegmentedChoice* namedBy_;
    DateField* toldOn_;
    HowTold* toldHow_;
    QCheckBox* mayShare_;
    NoticeLine* othersNamed_;
    QTimer lookSoon_; // for names in the words, once the keys rest
    QPushButton* remove_ = nullptr;
    ProblemLabel* whatProblem_ = nullptr;
    ProblemLabel* seenProblem_ = nullptr;
    ProblemLabel* toldProblem_ = nullptr;
    ProblemLabel* howProblem_ = nullptr;
};

} // namespace alongside
