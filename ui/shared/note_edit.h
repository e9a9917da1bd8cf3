#pragma once

#include <QPlainTextEdit>

class QMimeData;

namespace alongside {

// A shared note may go to the teacher; a private one leaves only if the coach asks for it, and looks it: dashed, on
// grey, with a lock.
enum class NoteKind { Shared, Private };

// A field for notes that grows with its words between two heights. Tab leaves it. What is marked in a private one goes
// nowhere unless the coach copies or cuts it: no desktop's selection of marked words, no dragging.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(const QString& name, NoteKind kind = NoteKind::Shared, QWidget* parent = nullptr);

    void setRows(int least, int most); // in lines of text; 3 and 12 at first
    void takeOnlyTyping();             // nothing is pasted or dropped: somebody else sits at this computer
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();
    int heightOf(double lines) const;

    QWidget* footer_ = nullptr; // of a private one
    bool marks_ = false, onlyTyping_ = false;
    int least_ = 3, most_ = 12;
};

} // namespace alongside
