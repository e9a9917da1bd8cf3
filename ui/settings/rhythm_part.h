#pragma once

#include "domain/settings.h"
#include "shared/autosave.h"
#include "shared/page.h"

class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace alongside {

class ProblemLabel;

// The conventions by which the program counts: said to be no science, each with what it changes.
class RhythmPart : public Page {
    Q_OBJECT
public:
    RhythmPart(NotebookLink& link, SavedMark& saved, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QSpinBox* addNumber(QVBoxLayout* column, const QString& name, const QString& changes, Range range);
    ProblemLabel* addShare(QVBoxLayout* column, const QString& name, const QString& changes, QSpinBox*& of,
                           QSpinBox*& in);
    QSpinBox* makeSpin(const QString& name, Range range);
    Settings typed() const;
    void sayProblems(const Settings& settings);
    Autosave::Outcome save(int stretch);

    Autosave* autosave_ = nullptr;
    QSpinBox *window_, *least_, *rhythm_, *strongOf_, *strongIn_, *steadyOf_, *steadyIn_;
    ProblemLabel *strongProblem_, *steadyProblem_;
    QPushButton* reset_;
    Settings shown_; // as the notebook had it when the fields were set
};

} // namespace alongside
