#pragma once

#include <QWidget>

namespace alongside {

class WrappedLabel;

// What is to be mended in a field, in amber words below or beside it; empty and out of the way when there is nothing.
// Also gives the field its amber edge and, for screen readers, the words as its description.
class ProblemLabel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget* field, QWidget* parent = nullptr);

    void setProblem(const QString& words); // empty: none
    bool hasProblem() const;

private:
    QWidget* field_;
    WrappedLabel* words_;
};

} // namespace alongside
