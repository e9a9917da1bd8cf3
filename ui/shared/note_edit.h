#pragma once

#include <QPlainTextEdit>

namespace alongside {

// A shared note may go to the teacher; a private one leaves only if the coach asks for it, and looks it: dashed, on
// grey, with a lock.
enum class NoteKind { Shared, Private };

// A field for notes that grows with its words between two heights. Tab leaves it.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(const QString& name, NoteKind kind = NoteKind::Shared, QWidget* parent = nullptr);

    void setRows(int least, int most); // in lines of text; 3 and 12 at first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int heightOf(double lines) const;

    QWidget* footer_ = nullptr;
    int least_ = 3, most_ = 12;
};

} // namespace alongside
