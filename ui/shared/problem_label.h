#pragma once

#include <QWidget>

class QFocusEvent;

namespace alongside {

class WrappedLabel;

// What is to be mended in a field, in amber words below or beside it; empty and out of the way when there is nothing,
// and gone when other words are typed into the field. Also gives the field its amber edge and, for screen readers, the
// words as its description. A field that marks itself when it is left with words that it cannot read, as one for a day
// does, has what it says about them told here at once.
class ProblemLabel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget* field, QWidget* parent = nullptr);

    void setProblem(const QString& words); // empty: none
    bool hasProblem() const;
    QWidget* field() const { return field_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellWhatWasLeft();

    QWidget* field_;
    WrappedLabel* words_;
    QString refused_;     // what stood in the field when the problem was told
    bool isFirst_;        // of the field's labels, as where a row of fields has its own and the form one besides
    bool isLeft_ = false; // it was told as the field was left
};

// For a field that loses the focus: marks what it is left with, with these words for a label beside it, or as well
// where they are empty. It is not left for its calendar or a menu, nor with the whole window.
void markWhatIsLeft(QWidget& field, const QString& problem, const QFocusEvent& event);

// The field of the problem that stands first on a form, as it is read; none where all is well.
QWidget* firstToMend(const QWidget& form);

} // namespace alongside
