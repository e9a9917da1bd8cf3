#pragma once

#include "meetings/list/meetings_model.h"
#include "shared/gone_rows.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace alongside {

// The list of meetings on screen, of which one is chosen; it stays chosen by its key while the rows change. Enter or a
// double click opens it.
class MeetingsTable : public QTableView {
    Q_OBJECT
public:
    explicit MeetingsTable(const Tables& tables, QWidget* parent = nullptr);

    enum class Opens { AtTop, AtToday };

    // Given where it `opens`, they are others, by another filter: whichever was chosen and is not among them is chosen
    // no more, for what acts on it would act on a neighbour that the coach did not choose.
    void setMeetings(std::vector<ContactId> keys, const QString& looked, Date today, std::optional<Opens> opens = {});

    const MeetingLine* chosen() const; // nullptr: none
    void choose(ContactId key);
    void expectRemoval(ContactId key) { gone_.expect(key); } // so that undo chooses it again

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<ContactId> keyChosen() const;
    void fitColumns();
    void openAtToday();

    MeetingsModel* model_;
    GoneRows<ContactId> gone_;
    bool isPlaced_ = false;
    bool looking_ = false; // words are looked for, and stand in the note
};

} // namespace alongside
