#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace alongside {

class SavedMark;

// Lets a form save by itself: within a second of an edit, when a field is left, and when the form goes from the screen.
// Says so with the mark.
class Autosave : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        Nothing, // the notebook holds it already
        Saved,
        Later,  // a name is being typed to the end
        Waiting // something typed is to be mended, or could not be saved
    };
    // Stores what fits. Calls with the same stretch are one step of undo: what is typed without leaving the field.
    using Save = std::function<Outcome(int stretch)>;

    // `mark` is told in words what came of it.
    Autosave(QWidget* form, SavedMark* mark, Save save);

    void note(); // something was edited
    void saveNow();
    void sayWaiting(); // something stands in the form that waits since before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* form_;
    SavedMark* mark_;
    Save save_;
    QTimer soon_;
    int stretch_ = 1;
    bool edited_ = false;
};

} // namespace alongside
