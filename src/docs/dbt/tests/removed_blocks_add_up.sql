-- Every block that an article left out whole has its row in removed: none was lost on the way here, none came twice.
select articles.article_id, articles.version, articles.removed_blocks, count(removed.seq) as loaded
from {{ source('cleancopy', 'articles') }} as articles
left join {{ source('cleancopy', 'removed') }} as removed
    on removed.article_id = articles.article_id
    and removed.version = articles.version
    and removed.run_id = articles.run_id
    and removed.extent = 'block'
group by articles.article_id, articles.version, articles.run_id, articles.removed_blocks
having count(removed.seq) <> articles.removed_blocks
