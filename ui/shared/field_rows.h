#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace alongside {

class ProblemLabel;

// The rows of a form: a label at the left as buddy of its field, what is to be mended below the field.
class FieldRows : public QWidget {
    Q_OBJECT
public:
    explicit FieldRows(QWidget* parent = nullptr);

    // `label` may hold a mnemonic; `field` gets it without as accessible name unless it has one. `inner` is what takes
    // the focus where that is not the field itself.
    ProblemLabel* addRow(const QString& label, QWidget* field, QWidget* inner = nullptr);

    // Makes the labels of both as wide as the wider ones, so that their fields stand below each other.
    void alignWith(FieldRows* others);

private:
    int labelWidth() const;

    QGridLayout* grid_;
    QList<QLabel*> labels_;
};

} // namespace alongside
