#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace alongside {

class ProblemLabel;
class WrappedLabel;

// The rows of a form: a label at the left as buddy of its field, in a narrow room above it; what is to be mended below
// the field.
class FieldRows : public QWidget {
    Q_OBJECT
public:
    explicit FieldRows(QWidget* parent = nullptr);

    // `label` may hold a mnemonic; `field` gets it without as accessible name unless it has one. `inner` is what takes
    // the focus where that is not the field itself.
    ProblemLabel* addRow(const QString& label, QWidget* field, QWidget* inner = nullptr);

    // A small line below the field of the last row; hidden while it has no words.
    WrappedLabel* addNote();

    // Something else there.
    void addBelow(QWidget* part);
    void addWayOut(QWidget* part); // below what is to be mended

    // With its label and what is to be mended in it.
    void setRowVisible(const QWidget* field, bool visible);

    // Makes the labels of all as wide as the widest ones, so that their fields stand below each other.
    static void align(const QList<FieldRows*>& all);

    QSize sizeHint() const override; // with the labels at the left
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QLabel* label;
        QWidget* field;
        ProblemLabel* problem;
        QVBoxLayout* cell; // the field and what stands below it
    };

    int labelWidth() const;
    int columnOfLabels() const;
    void place(const Row& row, int at);
    void fold();

    QGridLayout* grid_;
    QList<Row> rows_;
    bool narrow_ = false; // the labels stand above their fields
};

} // namespace alongside
