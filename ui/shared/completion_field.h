#pragma once

#include "shared/candidates.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCompleter;
class QFocusEvent;
class QKeyEvent;
class QLineEdit;
class QStandardItemModel;

namespace alongside {

class FlowLayout;

enum class Pick { One, Several };

// A field to type in with a list of what fits below it; what is picked becomes a pill in it that can be taken away.
// Down and Enter pick from the list, Enter alone picks the first, Tab picks what the arrows were moved to and goes on,
// Backspace in the empty line takes the last pill away. Left with words that only one fits, or that are a name, it
// picks that, unless they may mean one who is chosen; with others the line marks itself, and says them to a label for
// problems.
class CompletionField : public QWidget {
    Q_OBJECT
public:
    CompletionField(const QString& name, Pick pick, QWidget* parent = nullptr);

    void setCandidates(const QList<Candidate>& candidates);
    // The same of many that have to be read: not before something is typed, or several are chosen. `find` reads one.
    void setCandidates(std::function<QList<Candidate>()> read,
                       std::function<std::optional<Candidate>(qint64 id)> find = {});
    void setChosen(const QList<qint64>& ids); // unknown ids are left out
    QList<qint64> chosen() const { return chosen_; }
    QList<Candidate> chosenCandidates() const; // in the order of the candidates
    QString typed() const;                     // words typed that are not picked yet
    QLineEdit* line() const { return line_; }
    void setPlaceholder(const QString& words);

Q_SIGNALS:
    void chosenChanged();                      // by the user
    void unknownEntered(const QString& words); // Enter on words that fit nothing

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int kIdRole = Qt::UserRole + 1; // of what is suggested

    const QList<Candidate>& candidates() const;
    std::optional<Candidate> candidate(qint64 id) const;
    void fit(const QString& typed);
    void suggest(const QString& typed);
    void showSuggestions();
    void pick(qint64 id);
    void pickFirst();
    void leave(const QFocusEvent& event);
    void takeWhatIsMeant();
    void unmark();
    void drop(qint64 id);
    void showPills();
    bool keyInLine(int key);
    void keyInList(const QKeyEvent& press);

    std::function<QList<Candidate>()> read_;
    std::function<std::optional<Candidate>(qint64)> find_;
    mutable std::optional<QList<Candidate>> candidates_; // once they were read
    QList<qint64> chosen_;
    Pick pick_;
    bool isMoved_ = false; // the highlight in the list, by the coach
    QString placeholder_;
    QLineEdit* line_;
    FlowLayout* row_;
    QStandardItemModel* fitting_;
    QCompleter* completer_;
};

} // namespace alongside
