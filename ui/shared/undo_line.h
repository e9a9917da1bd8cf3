#pragma once

#include <QWidget>

#include <functional>

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

    // Of what is no deed of the notebook, with its own way back.
    void offer(const QString& whatWasDone, std::function<void()> takeBack);

Q_SIGNALS:
    void undoAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void open(const QString& words, bool withUndo);
    void closeUnlessUsed();

    WrappedLabel* words_;
    LinkButton* undo_;
    std::function<void()> takeBack_; // empty: the notebook's undo
    QTimer* timer_;
};

} // namespace alongside
