// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"

#include <functional>
#include <QFrame>

class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;
class LeftLookUp;

// 未送信の下書き: texts of mine in the draft files of this computer that the data base does not have and that no window
// has open, because a crash or a lost data base left them behind; and files that cannot be read. Each can be taken or
// discarded, and what was discarded comes back as long as the page is shown. Hidden while there are none.
class LeftDrafts : public QFrame
{
    Q_OBJECT

public:
    explicit LeftDrafts(DeskContext& context, QWidget* parent = nullptr);
    ~LeftDrafts() override;

    void lookUp();
    QList<MemoDraft> drafts() const;
    const QStringList& unreadable() const { return m_left.unreadable; }

Q_SIGNALS:
    void recoveredRequested(const yorozu::MemoDraft& draft);
    void lookedUp();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // A file that was discarded here, by its name, and what it is called.
    struct Discarded
    {
        QString name;
        QString what;
    };
    void offer(const service::DraftStore::Left& left);
    void refill();
    void addLine(const service::DraftStore::LeftText& text);
    void addUnreadable(const QString& file);
    void addDiscarded(const Discarded& discarded);
    QWidget* addRow(const QString& text, const QList<QWidget*>& buttons);
    QWidget* makeButton(const QString& text, const QString& name, const QString& of, const std::function<void()>& act);
    void discard(const QString& name, const QString& what);
    void bringBack(const QString& name);
    void inFile(const std::function<Status(service::DraftStore&)>& work, const std::function<void()>& then);

    DeskContext& m_context;
    LeftLookUp* m_lookUp;
    QVBoxLayout* m_lines;
    service::DraftStore::Left m_left;
    QList<Discarded> m_discarded;
    QString m_nextFocus = QStringLiteral("-"); // the name of a button; "-": none
};

} // namespace yorozu::ui
