#pragma once

#include "domain/win.h"
#include "shared/completion_field.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace alongside {

class ProblemLabel;

// Something that went well, in one line; with several teachers also whose it was.
class WinLine : public QWidget {
    Q_OBJECT
public:
    explicit WinLine(QWidget* parent = nullptr);

    void setPeople(const QList<Candidate>& people);
    void setWins(const std::vector<Win>& wins); // the first is shown, others are kept as they are
    std::vector<Win> wins(Date seenOn) const;   // none while nothing is typed
    bool showProblems(Date seenOn, Date today); // true if there are none
    QLineEdit* line() const { return what_; }

private:
    std::vector<Win> kept_;
    QLineEdit* what_;
    QComboBox* whose_;
    ProblemLabel* problem_;
};

} // namespace alongside
