#pragma once

#include "store/keys/raw_key.h"

#include <QWidget>

#include <optional>

namespace alongside {

class NoteEdit;
class ProblemLabel;
class WrappedLabel;

// Where the code of the recovery sheet is typed: says which groups have a slip while it is typed.
class RecoveryEntry : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryEntry(QWidget* parent = nullptr);

    std::optional<RawKey> key() const; // where every group is right
    void setProblem(const QString& words);
    void wipe();

Q_SIGNALS:
    void changed();
    void entered(); // by Enter, which begins no new line: the groups need none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    NoteEdit* code_;
    WrappedLabel* progress_;
    ProblemLabel* problem_;
    std::optional<RawKey> key_;
};

} // namespace alongside
