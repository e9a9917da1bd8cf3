#pragma once

#include <QWidget>

class QTimer;

namespace alongside {

class LinkButton;
class WrappedLabel;

// The line at the bottom that says what was just done and offers to take it back, for 8 seconds; it waits while the
// mouse or the focus is on it. Instead of "Are you sure?".
class UndoLine : public QWidget {
    Q_OBJECT
public:
    explicit UndoLine(QWidget* parent = nullptr);

    void offer(const QString& whatWasDone); // "Removed the meeting of 12 Nov"
    void tell(const QString& words);        // the same line without Undo

Q_SIGNALS:
    void undoAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void open(const QString& words, bool withUndo);
    void closeUnlessUsed();

    WrappedLabel* words_;
    LinkButton* undo_;
    QTimer* timer_;
};

} // namespace alongside
